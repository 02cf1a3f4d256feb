// Single keys, live only in the text and beside it, never where one types; each person can switch them off.

export class Keys {
  constructor(desk, zone) {
    this.desk = desk;
    this.zone = zone;
    this.enabled = desk.state.keys;
    this.table = new Map();
    this.modes = [];
    document.addEventListener("keydown", (event) => this.press(event));
  }

  bind(keys, act) {
    for (const key of [keys].flat()) this.table.set(key, act);
  }

  press(event) {
    if (!this.enabled || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!this.zone.contains(event.target) || typed(event.target) || document.querySelector("dialog[open]")) return;
    if (event.target.matches("button, a, summary, [role=tab]") && OWN.has(event.key)) return;
    for (const mode of this.modes) if (mode(event)) return event.preventDefault();
    const act = this.table.get(event.key) || (this.shifted(event) ? null : this.table.get(event.key.toLowerCase()));
    if (act && act(event) !== false) event.preventDefault();
  }

  // A capital is another key than its small letter only where both mean something.
  shifted(event) {
    return event.shiftKey && event.key.length === 1;
  }
}

const OWN = new Set([" ", "Enter", "ArrowLeft", "ArrowRight"]);
const typed = (element) => element.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
