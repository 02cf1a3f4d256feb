// The place beside the text where one writes: one form at a time, its words kept until they are saved.

import { button, find, make } from "./elements.js";

let count = 0;

export function field(label, control, help = "") {
  count += 1;
  control.id ||= `field-${count}`;
  return make("div", { class: "field" }, make("label", { for: control.id }, label), control, help ? make("small", {}, help) : null);
}

export class Form {
  constructor(work) {
    this.work = work;
    this.root = find("form");
    this.card = find("card");
  }

  get isOpen() {
    return !this.root.hidden;
  }

  // `save` gives the server's answer; the form stays, with everything typed, until that is good.
  open({ title, body, saveLabel = "Save", save, cancel = () => {}, extra = [] }) {
    if (this.isOpen) this.cancel();
    this.problem = make("p", { class: "problem", role: "alert", hidden: true });
    this.saveButton = make("button", { type: "submit", class: "strong" }, saveLabel, make("kbd", { "aria-hidden": "true" }, "Ctrl ⏎"));
    const foot = make("p", { class: "buttons" }, this.saveButton, button("Cancel", () => this.cancel(), {}), ...extra);
    const form = make("form", { novalidate: true, "aria-labelledby": "form-title" }, make("h2", { id: "form-title" }, title), ...body, this.problem, foot);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit(save);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.submit(save);
      } else if (event.key === "Escape" && !event.defaultPrevented) {
        event.preventDefault();
        this.cancel();
      }
    });
    this.onCancel = cancel;
    this.root.replaceChildren(form);
    this.root.hidden = false;
    this.card.hidden = true;
    form.querySelector("textarea, input, select")?.focus();
  }

  async submit(save) {
    if (this.busy) return;
    this.busy = true;
    this.saveButton.setAttribute("aria-disabled", "true");
    const result = await save();
    this.busy = false;
    this.saveButton.setAttribute("aria-disabled", "false");
    if (result?.done) this.close();
    else if (result?.sentence) this.refuse(result.sentence);
  }

  refuse(sentence) {
    this.problem.textContent = `Not saved. ${sentence}`;
    this.problem.hidden = false;
  }

  cancel() {
    this.onCancel();
    this.close();
  }

  close() {
    this.root.hidden = true;
    this.root.replaceChildren();
    this.card.hidden = false;
    this.onCancel = () => {};
    this.work.focusText();
  }
}
