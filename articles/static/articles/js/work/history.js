// Every decision beside the text, newest first, each with its undo; filtered by person, kind and rule.

import { button, find, make, option, shortened } from "./elements.js";

const SHOWN = 40;

export class History {
  constructor(work) {
    this.work = work;
    this.root = find("entries");
    this.found = null; // the entries of a filter, or null for all
    const { desk } = work;
    find("by-who").append(...desk.state.people.map((name) => option(name, name)), option("-", "by rule"));
    const rules = [...new Set([...desk.marks.values()].map((mark) => mark.rule))].filter(Boolean).sort();
    find("by-history-rule").append(...rules.map((rule) => option(rule, rule.replace(/_/gu, " "))));
    for (const id of ["by-who", "by-kind", "by-history-rule"]) find(id).addEventListener("change", () => this.filter());
    find("older").addEventListener("click", () => this.older());
    desk.on("history", () => (this.filtered ? this.filter() : this.draw()));
    this.draw();
  }

  get query() {
    return { who: find("by-who").value, kind: find("by-kind").value, rule: find("by-history-rule").value };
  }

  get filtered() {
    return Object.values(this.query).some(Boolean);
  }

  async filter() {
    if (!this.filtered) {
      this.found = null;
      return this.draw();
    }
    const asked = JSON.stringify(this.query);
    const answer = await this.work.outbox.ask(`${this.work.desk.addresses.history}?${new URLSearchParams(this.query)}`);
    if (asked !== JSON.stringify(this.query) || !answer.ok) return null;
    this.found = answer.entries;
    this.foundMore = answer.more;
    return this.draw();
  }

  async older() {
    const { desk, outbox, status } = this.work;
    const entries = this.found || desk.history;
    const before = entries.length ? entries[entries.length - 1].id : "";
    const answer = await outbox.ask(`${desk.addresses.history}?${new URLSearchParams({ ...this.query, before })}`);
    if (!answer.ok) return status.say(answer.sentence);
    entries.push(...answer.entries);
    this.foundMore = answer.more;
    desk.more = answer.more;
    this.shown = entries.length;
    return this.draw();
  }

  // Drawn when it is looked at: a row for each key would cost more than the key.
  draw() {
    if (find("panel-history").hidden) return;
    const entries = this.found || this.work.desk.history;
    const at = this.root.contains(document.activeElement) ? document.activeElement.closest("[data-entry]")?.dataset.entry : null;
    this.root.replaceChildren(...entries.slice(0, Math.max(SHOWN, this.shown || 0)).map((entry) => this.row(entry)));
    find("older").hidden = !(this.found ? this.foundMore : this.work.desk.more || entries.length > SHOWN);
    find("entries-none").hidden = entries.length > 0;
    if (at) (this.root.querySelector(`[data-entry="${at}"] button`) || find("tab-history")).focus();
  }

  row(entry) {
    const when = new Date(entry.at).toLocaleString("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
    const name = `${entry.verb} ${entry.what}: ${shortened(entry.words, 40)}`;
    const acts = [
      entry.kind === "mark" && button("Show", () => this.work.go(this.work.desk.byKey.get(entry.target)), { "aria-label": `Show: ${name}` }),
      entry.may && !entry.undone && button("Undo", () => this.undo(entry), { "aria-label": `Undo: ${name}` }),
      entry.may && !entry.undone && entry.together > 1 && button(`Undo all ${entry.together}`, () => this.undo(entry, true), { "aria-label": `Undo all ${entry.together} made together with ${name}` }),
    ];
    return make(
      "li",
      { "data-entry": entry.id, class: entry.undone ? "undone" : "" },
      make("p", {}, make("b", {}, entry.verb), ` ${entry.what} `, entry.words ? make("q", { dir: "auto" }, shortened(entry.words, 70)) : ""),
      make("p", { class: "card-about" }, `${entry.who}, ${when} UTC${entry.undone ? ", undone" : ""}`, entry.why ? make("i", {}, ` “${entry.why}”`) : ""),
      make("p", { class: "buttons" }, ...acts.filter(Boolean)),
    );
  }

  async undo(entry, together = false) {
    const { acts, status } = this.work;
    const result = await (together ? acts.send({ act: "undo", of: entry.batch }) : acts.undoDecision(entry));
    if (result.done) {
      entry.undone = true;
      status.say(`Taken back: ${entry.verb} ${entry.what}.`);
      this.draw();
    }
  }
}
