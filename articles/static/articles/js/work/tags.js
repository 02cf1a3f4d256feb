// Tags by a few letters of any of their names; the first one is taken with Enter.

import { button, make } from "./elements.js";

let count = 0;

export class Tags {
  constructor(work, names = []) {
    this.work = work;
    this.names = [...names];
    count += 1;
    const list = `tags-list-${count}`;
    this.input = make("input", {
      id: `tags-${count}`,
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": list,
      "aria-autocomplete": "list",
      autocomplete: "off",
      on: { input: () => this.ask(), keydown: (event) => this.press(event), blur: () => setTimeout(() => this.shut(), 150), focus: () => this.input.value && this.ask() },
    });
    this.list = make("ul", { id: list, role: "listbox", class: "choices", "aria-label": "Found", hidden: true });
    this.chosen = make("ul", { class: "chips", "aria-label": "Chosen" });
    this.at = 0;
    this.found = [];
    this.element = make("div", { class: "field tags" }, make("label", { for: this.input.id }, "Tags"), this.chosen, make("div", { class: "combo" }, this.input, this.list));
    this.showChosen();
  }

  // What is typed but not yet taken is a tag too.
  value() {
    const typed = this.input.value.trim();
    return typed && !this.has(typed) ? [...this.names, typed] : this.names;
  }

  has(name) {
    return this.names.some((each) => each.toLowerCase() === name.toLowerCase());
  }

  showChosen() {
    const chips = this.names.map((name) => make("li", {}, name, button("×", () => this.drop(name), { "aria-label": `Remove the tag ${name}` })));
    this.chosen.replaceChildren(...chips);
    this.chosen.hidden = !chips.length;
  }

  drop(name) {
    this.names = this.names.filter((each) => each !== name);
    this.showChosen();
    this.input.focus();
  }

  take(name) {
    const words = name.replace(/\s+/gu, " ").replace(/[,"]/gu, "").trim();
    if (words && !this.has(words)) this.names.push(words);
    this.input.value = "";
    this.showChosen();
    this.shut();
  }

  async ask() {
    const words = this.input.value.trim();
    if (!words) return this.shut();
    const answer = await this.work.outbox.ask(`${this.work.desk.addresses.tags}?q=${encodeURIComponent(words)}`);
    if (words !== this.input.value.trim() || !answer.tags) return null;
    this.found = answer.tags.filter((tag) => !this.has(tag.name));
    const known = answer.tags.some((tag) => [tag.name, tag.variant].some((name) => name.toLowerCase() === words.toLowerCase()));
    if (!known) this.found.push({ name: words, fresh: true });
    this.at = 0;
    return this.show();
  }

  show() {
    const rows = this.found.map((tag, index) =>
      make(
        "li",
        { id: `${this.list.id}-${index}`, role: "option", "aria-selected": String(index === this.at), on: { pointerdown: (event) => this.pick(event, tag) } },
        tag.fresh ? `New tag “${tag.name}”` : tag.name,
        tag.variant ? make("small", {}, ` (${tag.variant})`) : null,
        tag.fresh ? null : make("small", {}, ` ${tag.kind}, ${tag.uses}`),
      ),
    );
    this.list.replaceChildren(...rows);
    this.list.hidden = !rows.length;
    this.input.setAttribute("aria-expanded", String(rows.length > 0));
    if (rows.length) this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
  }

  pick(event, tag) {
    event.preventDefault();
    this.take(tag.name);
  }

  shut() {
    this.found = [];
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  press(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.found.length) {
      event.preventDefault();
      this.at = (this.at + step + this.found.length) % this.found.length;
      this.show();
    } else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === ",") {
      event.preventDefault();
      const typed = this.input.value;
      if (this.found.length) this.take(this.found[this.at].name);
      else if (typed.trim()) this.take(typed);
    } else if (event.key === "Backspace" && !this.input.value && this.names.length) {
      this.drop(this.names[this.names.length - 1]);
    } else if (event.key === "Escape" && this.found.length) {
      event.preventDefault();
      event.stopPropagation();
      this.shut();
    }
  }
}
