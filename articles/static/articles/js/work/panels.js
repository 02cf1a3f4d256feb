// The panels beside the text, one at a time; arrow keys move between their tabs.

import { find } from "./elements.js";

const NAMES = ["queue", "notes", "facts", "history"];

export class Panels {
  constructor() {
    this.tabs = NAMES.map((name) => find(`tab-${name}`));
    for (const [index, tab] of this.tabs.entries()) {
      tab.addEventListener("click", () => this.open(NAMES[index]));
      tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const next = (index + step + NAMES.length) % NAMES.length;
        this.open(NAMES[next]);
        this.tabs[next].focus();
      });
    }
    this.open("queue");
  }

  open(name) {
    for (const each of NAMES) {
      const chosen = each === name;
      find(`tab-${each}`).setAttribute("aria-selected", String(chosen));
      find(`tab-${each}`).tabIndex = chosen ? 0 : -1;
      find(`panel-${each}`).hidden = !chosen;
    }
    this.now = name;
  }
}
