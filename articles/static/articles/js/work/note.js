// Writing about a passage: its note, kind, tags, translation, and when it is about.

import { button, make, option, shortened } from "./elements.js";
import { field } from "./form.js";
import { grown } from "./preview.js";
import { Tags } from "./tags.js";

export class Notes {
  constructor(work) {
    this.work = work;
    this.drafts = new Map(); // what was typed for a passage and not saved
  }

  write(span, known = null) {
    const { desk, form } = this.work;
    const draftKey = known ? known.id : `${span.start}-${span.end}`;
    const said = this.drafts.get(draftKey) || known || {};
    const text = (name, rows = 0) => (rows ? make("textarea", { name, rows }, said[name] || "") : make("input", { name, value: said[name] || "" }));
    const choice = (name, rows) => make("select", { name }, ...rows.map(([value, words]) => option(value, words, value === (said[name] || ""))));
    const day = (name) => make("input", { name, type: "date", value: said[name] || "" });
    const controls = {
      note: text("note", 5),
      kind: choice("kind", desk.words.kinds),
      translation: text("translation", 3),
      translation_language: text("translation_language"),
      translator: text("translator"),
      date_words: text("date_words"),
      earliest: day("earliest"),
      latest: day("latest"),
      precision: choice("precision", [["", "–"], ...desk.words.precisions]),
    };
    if (!said.kind) controls.kind.value = "context";
    const tags = new Tags(this.work, said.tags || []);
    const seen = make("div", { class: "preview", "aria-live": "polite", hidden: true });
    const values = () => ({ ...Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.value])), tags: tags.value() });
    const words = known ? known.words : span.words;
    const body = [
      make("blockquote", { class: "quoted", lang: desk.state.source.language || null, dir: "auto" }, shortened(words, 220)),
      field("Note", controls.note),
      seen,
      make("div", { class: "row" }, field("Kind", controls.kind), tags.element),
      make("details", { open: Boolean(said.translation) }, make("summary", {}, "Translation"), field("Translation", controls.translation), make("div", { class: "row" }, field("Its language", controls.translation_language, "en, ru, be, zh"), field("Translator", controls.translator))),
      make(
        "details",
        { open: Boolean(said.date_words || said.earliest) },
        make("summary", {}, "About when"),
        field("In words", controls.date_words),
        make("div", { class: "row" }, field("Not before", controls.earliest), field("Not after", controls.latest), field("Precision", controls.precision)),
      ),
    ];
    const preview = button("Preview", () => this.preview(controls.note.value, seen));
    return form.open({
      title: known ? "Change the note" : "Note on this passage",
      body,
      extra: [preview],
      save: async () => {
        const act = known ? { act: "revise", excerpt: known.id, version: known.version } : { act: "annotate", start: span.start, end: span.end };
        const result = await this.work.acts.send({ ...act, ...values(), quiet: true });
        if (result.done) {
          this.drafts.delete(draftKey);
          this.work.status.say(known ? "Note changed." : "Excerpt noted.");
          if (span) setTimeout(() => this.work.selected.show(span.start, span.end));
        }
        return result;
      },
      cancel: () => this.keepDraft(draftKey, values()),
    });
  }

  keepDraft(key, values) {
    if (values.note || values.translation || values.tags.length) this.drafts.set(key, values);
  }

  async preview(note, into) {
    const answer = await this.work.outbox.ask(this.work.desk.addresses.preview, { note });
    into.replaceChildren(...(answer.note ? grown(answer.note) : [answer.sentence]));
    into.hidden = false;
  }
}
