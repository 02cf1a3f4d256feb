// Questions that need an answer before the work goes on: short, closed with Escape, focus back where it was.

import { button, find, make } from "./elements.js";

export class Dialog {
  constructor(work) {
    this.work = work;
    this.root = find("dialog");
    this.root.addEventListener("close", () => {
      const ended = this.onClose;
      this.onClose = null;
      ended?.();
      if (!find("zone").contains(document.activeElement)) work.focusText();
    });
  }

  get isOpen() {
    return this.root.open;
  }

  // `choices`: [label, act, strong]; the strong one is what Enter does.
  ask({ title, body, choices, closeLabel = "Close", onClose = null }) {
    if (this.isOpen) this.root.close();
    this.onClose = onClose;
    const buttons = choices.map(([label, act, strong]) =>
      button(
        label,
        () => {
          this.onClose = null;
          this.root.close();
          act();
        },
        { class: strong ? "strong" : null, autofocus: strong },
      ),
    );
    const heading = make("h2", { id: "dialog-title" }, title);
    this.root.replaceChildren(heading, ...body, make("p", { class: "buttons" }, ...buttons, button(closeLabel, () => this.root.close())));
    this.root.showModal();
    (this.root.querySelector(".strong") || this.root.querySelector("button"))?.focus();
  }

  say(title, ...lines) {
    this.ask({ title, body: lines.map((line) => (typeof line === "string" ? make("p", {}, line) : line)), choices: [] });
  }
}
