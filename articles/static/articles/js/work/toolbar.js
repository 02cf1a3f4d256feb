// The small bar at a selection: what can be done with the passage, by mouse or by key.

import { find, make, option } from "./elements.js";
import { field } from "./form.js";

export class Toolbar {
  constructor(work) {
    this.work = work;
    this.bar = find("toolbar");
    this.reason = find("cut-reason");
    this.reason.append(...work.desk.words.removals.filter(([value]) => value !== "other").map(([value, label]) => option(value, label)));
    const acts = { cut: () => this.cut(), correct: () => this.correct(), note: () => this.note(), link: () => this.link(), heading: () => this.heading(), sic: () => this.sic(), fact: () => this.fact(), block: () => this.block() };
    for (const [name, act] of Object.entries(acts)) {
      const control = find(`do-${name}`);
      control.addEventListener("pointerdown", (event) => event.preventDefault());
      control.addEventListener("click", act);
    }
    find("do-role").addEventListener("change", (event) => {
      const [kind, level] = event.target.value.split(" ");
      event.target.value = "";
      if (kind) this.role(kind, Number(level) || null);
    });
    work.desk.on("selection", ({ span, range }) => this.show(span, range));
  }

  get span() {
    this.work.selected.look();
    return this.work.selected.trimmed();
  }

  show(span, range) {
    this.bar.hidden = !span || find("finder").contains(document.activeElement);
    if (this.bar.hidden || !range) return;
    const box = range.getBoundingClientRect();
    const frame = this.bar.offsetParent.getBoundingClientRect();
    const [top] = this.work.sheet.window();
    const above = box.top - this.bar.offsetHeight - 8;
    const place = above > top ? above : Math.min(box.bottom + 8, innerHeight - this.bar.offsetHeight - 8);
    const left = Math.max(8, Math.min(box.left, Math.min(innerWidth - 8, frame.right) - this.bar.offsetWidth));
    this.bar.style.setProperty("top", `${place - frame.top}px`);
    this.bar.style.setProperty("left", `${left - frame.left}px`);
  }

  mark(act, words) {
    const { span } = this;
    if (!span) return null;
    this.let();
    return this.work.acts.send({ act: "mark", start: span.start, end: span.end, ...act }).then((result) => {
      if (result.done) this.work.status.say(words);
    });
  }

  let() {
    this.work.selected.drop();
    this.bar.hidden = true;
    this.work.focusText();
  }

  // From a form: the selection goes once it is marked.
  async saved(act) {
    const result = await this.work.acts.send(act);
    if (result.done) this.let();
    return result;
  }

  cut() {
    const span = this.work.selected.span;
    if (!span) return;
    this.let();
    this.work.acts.send({ act: "mark", kind: "cut", start: span.start, end: span.end, reason: this.reason.value }).then((result) => {
      if (result.done) this.work.status.say(`Cut as ${this.reason.selectedOptions[0].textContent}.`);
    });
  }

  heading() {
    this.role("heading", 2);
  }

  role(kind, level) {
    if (kind === "link" || kind === "footnote" || kind === "footnote_ref") return this.labelled(kind);
    const words = kind.replace(/_/gu, " ");
    return this.mark({ kind, level }, `Marked as ${words}${level && kind === "heading" ? `, level ${level}` : ""}.`);
  }

  labelled(kind) {
    const { span } = this;
    if (!span) return;
    const label = make("input", {});
    this.work.form.open({
      title: kind === "link" ? "A link" : kind === "footnote" ? "A footnote" : "A reference to a footnote",
      body: [field(kind === "link" ? "Its address" : "Its printed number or sign", label)],
      save: () => this.saved({ act: "mark", kind, start: span.start, end: span.end, label: label.value, quiet: true }),
    });
  }

  sic() {
    const { span } = this;
    if (!span) return;
    const note = make("input", {});
    this.work.form.open({
      title: "Kept as it stands",
      body: [make("blockquote", { class: "quoted", dir: "auto" }, span.words), field("What is meant (optional)", note)],
      save: () => this.saved({ act: "mark", kind: "sic", start: span.start, end: span.end, note: note.value, quiet: true }),
    });
  }

  correct() {
    const { span } = this;
    if (span) this.work.blocks.correct(span);
  }

  note() {
    const { span } = this;
    if (!span) return;
    this.bar.hidden = true;
    this.work.notes.write(span);
  }

  // An excerpt that stands here already is linked; else the passage becomes one first.
  async link() {
    const { span } = this;
    if (!span) return;
    const { desk, acts, links, status } = this.work;
    let [id] = desk.nearExcerpts.over(span.start, span.end);
    if (!id) {
      const result = await acts.send({ act: "annotate", start: span.start, end: span.end, note: "", kind: "cross_reference", tags: [] });
      if (!result.done) return;
      id = result.excerpt;
      status.say("The passage is an excerpt now.");
    }
    this.let();
    links.write(desk.excerpts.get(id));
  }

  fact() {
    const { span } = this;
    if (span) this.work.facts.write(span);
  }

  block() {
    const part = this.work.blocks.here();
    if (part) this.work.blocks.editBlock(part);
  }
}
