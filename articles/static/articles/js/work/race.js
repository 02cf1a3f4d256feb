// Someone was quicker, or something stands in the way: both versions, and a question.

import { make, shortened } from "./elements.js";
import { effect } from "./card.js";

const SAYS = { accepted: "accept it", rejected: "reject it", proposed: "leave it undecided" };

export class Race {
  constructor(work) {
    this.work = work;
    this.waiting = [];
    work.desk.on("refused", ({ step, result }) => this.meet(step, result));
  }

  meet(step, result) {
    const { status, dialog, desk } = this.work;
    const mark = step.act.key && desk.byKey.get(step.act.key);
    if (!mark || result.status !== 409) {
      status.say(`Not done. ${result.sentence}`);
      if (result.status === 403) dialog.say("Not allowed", result.sentence);
      return;
    }
    this.waiting.push({ step, result, mark });
    if (!dialog.isOpen) this.next();
  }

  next() {
    const found = this.waiting.shift();
    if (!found) return;
    const { step, result, mark } = found;
    const { dialog, desk, acts, go } = this.work;
    const mine = step.act.status;
    const theirs = result.stands;
    const again = () => {
      go(mark);
      acts.decide(mark, mine);
      this.next();
    };
    const row = (who, what) => make("tr", {}, make("th", { scope: "row" }, who), make("td", {}, what));
    const differs = mine && theirs && mine !== theirs && theirs !== step.act.seen;
    dialog.ask({
      title: "Not saved",
      body: [
        make("p", {}, result.sentence),
        make("blockquote", { class: "quoted", dir: "auto" }, `${effect(mark)}: ${shortened(desk.slice(mark.start, mark.end), 140)}`, mark.replacement ? ` → ${shortened(mark.replacement, 80)}` : ""),
        make("table", {}, row("You wanted to", SAYS[mine] || "correct it"), row(`${result.who || "Someone else"} decided to`, differs || theirs === mine ? SAYS[theirs] : "keep what stands in its way")),
      ],
      choices: differs ? [["Put mine in place", again, false]] : [],
      closeLabel: "Keep what stands",
      onClose: () => this.next(),
    });
  }
}
