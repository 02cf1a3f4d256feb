// Editing a block, or a selected passage, in place as plain text; what it will do is said before it is saved.

import { make, shortened } from "./elements.js";
import { field } from "./form.js";

const PAUSE = 350;

export class Blocks {
  constructor(work) {
    this.work = work;
  }

  // The block where the selection or the mark being looked at stands.
  here() {
    const { sheet, selected, desk } = this.work;
    const span = selected.fresh();
    const element = span ? sheet.over(span.start, span.end)[0] : sheet.first(sheet.current)?.closest(".part")?.dataset.part;
    const part = desk.parts.get(element);
    return part?.inside.length ? part : null;
  }

  editBlock(part) {
    this.write({ title: "Edit the block", place: { block: part.id }, words: this.work.desk.wordsOf(part) });
  }

  correct(span) {
    this.write({ title: "Correct the passage", place: { start: span.start, end: span.end }, words: span.words.trim() });
  }

  async write({ title, place, words }) {
    const { form, desk, outbox } = this.work;
    await outbox.whenIdle();
    const revision = desk.revision;
    const area = make("textarea", { rows: Math.min(14, 3 + Math.floor(words.length / 60)), lang: desk.state.source.language || null, dir: "auto" }, words);
    const outcome = make("div", { class: "outcome", role: "status" });
    let timer = null;
    let looked = null; // the words whose outcome is on the screen
    const look = async () => {
      const typed = area.value;
      const answer = await outbox.ask(desk.addresses.look, { ...place, text: typed, revision });
      if (typed !== area.value) return null;
      looked = typed;
      outcome.replaceChildren(...this.outcome(answer));
      return answer;
    };
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });
    form.open({
      title,
      body: [field("It should read", area), outcome],
      save: async () => {
        if (area.value.trim() === words.trim()) return { sentence: "It reads the same." };
        if (looked !== area.value) {
          const answer = await look();
          if (!answer?.ok) return { sentence: answer?.sentence || "It was changed while we looked." };
          if (answer.excerpts.length) return { sentence: "Look at the excerpts it changes, then save again." };
        }
        const result = await this.work.acts.send({ act: "edit", ...place, text: area.value, revision, quiet: true });
        if (result.done) this.work.status.say("Edited. One undo takes it back.");
        return result.status === 409 ? { sentence: `${result.sentence} Your words are still here: copy them, cancel, and edit the text as it is now.` } : result;
      },
    });
  }

  outcome(answer) {
    if (!answer.ok) return [make("p", { class: "problem" }, answer.sentence || "The desk does not answer.")];
    if (!answer.marks && !answer.taken_back) return [make("p", {}, "Nothing: it reads the same.")];
    const difference = answer.difference.map(([what, words]) => (what === "equal" ? words : make(what === "delete" ? "del" : "ins", {}, words)));
    const plural = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
    const does = `${plural(answer.marks, "mark")} written${answer.taken_back ? `, ${plural(answer.taken_back, "earlier one")} taken back` : ""}. `;
    const touched = answer.excerpts.length ? `The words of ${plural(answer.excerpts.length, "excerpt")} change:` : "No excerpt is touched.";
    return [
      make("p", { class: "difference", dir: "auto" }, ...difference),
      make("p", {}, does, touched),
      ...(answer.excerpts.length ? [make("ul", {}, ...answer.excerpts.map(([, words]) => make("li", {}, make("q", {}, shortened(words, 100)))))] : []),
    ];
  }
}
