// Linking an excerpt to another: find it by its words, pick it, say how the two stand to each other.

import { make, option, shortened } from "./elements.js";
import { field } from "./form.js";

const PAUSE = 200;

export class Links {
  constructor(work) {
    this.work = work;
  }

  write(excerpt) {
    const { desk, form } = this.work;
    const words = make("input", { type: "search", autocomplete: "off", placeholder: "words, a tag, a title or an id" });
    const found = make("div", { class: "found", role: "radiogroup", "aria-label": "The other excerpt" });
    const kind = make("select", {}, ...desk.words.links.map(([value, label]) => option(value, label)));
    const note = make("input", {});
    let timer = null;
    let shown = null; // the words whose answer is on the screen
    const ask = async () => {
      const asked = words.value;
      const address = desk.addresses.excerpts.replace("ID", excerpt.id);
      const answer = await this.work.outbox.ask(`${address}?q=${encodeURIComponent(asked)}`);
      if (asked !== words.value || !answer.excerpts) return;
      shown = asked;
      this.offer(found, answer.excerpts);
    };
    words.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    words.addEventListener("keydown", async (event) => {
      if (event.key !== "ArrowDown" && event.key !== "Enter") return;
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      clearTimeout(timer);
      if (shown !== words.value) await ask();
      found.querySelector("input")?.focus();
      found.querySelector("input")?.click();
    });
    form.open({
      title: "Link to another excerpt",
      saveLabel: "Link",
      body: [
        make("blockquote", { class: "quoted", dir: "auto" }, shortened(excerpt.words, 160)),
        field("This excerpt …", kind),
        field("… the one with", words),
        found,
        field("Why (optional)", note),
      ],
      save: async () => {
        const target = found.querySelector("input:checked")?.value;
        if (!target) return { sentence: "Pick the other excerpt first." };
        const result = await this.work.acts.send({ act: "link", excerpt: excerpt.id, target, kind: kind.value, note: note.value, quiet: true });
        if (result.done) this.work.status.say("Linked.");
        return result;
      },
    });
    words.focus();
    ask();
  }

  offer(found, rows) {
    const picked = found.querySelector("input:checked")?.value;
    const choices = rows.map((row) =>
      make(
        "label",
        {},
        make("input", { type: "radio", name: "target", value: row.id, checked: row.id === picked }),
        make("span", {}, make("q", { dir: "auto" }, shortened(row.words, 120)), make("small", {}, ` ${row.text}`)),
      ),
    );
    found.replaceChildren(...(choices.length ? choices : [make("p", { class: "none" }, "No excerpt has these words.")]));
  }
}
