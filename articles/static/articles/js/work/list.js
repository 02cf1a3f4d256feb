// The proposals beside the text: those around the one being looked at, and which of them to look at.

import { find, make, option, shortened } from "./elements.js";
import { effect } from "./card.js";
import { visible } from "./invisible.js";

const BEFORE = 2;
const AFTER = 9;

export class List {
  constructor(work) {
    this.work = work;
    this.root = find("proposals");
    for (const name of ["status", "rule", "reason", "sure"]) {
      find(`by-${name}`).addEventListener("change", (event) => this.choose({ [name]: event.target.value }));
    }
    find("by-order").addEventListener("change", (event) => {
      work.order.by = event.target.value;
      work.order.sort();
      work.go(work.order.next(1, null));
    });
    this.fillChoices();
    work.desk.on("order", () => this.show());
    work.desk.on("counts", () => this.show());
    this.root.addEventListener("click", (event) => {
      const row = event.target.closest("[data-mark]");
      if (row) work.go(work.desk.marks.get(Number(row.dataset.mark)));
    });
  }

  choose(changes) {
    const { order } = this.work;
    order.choose(changes);
    this.work.go(order.next(1, order.now && order.has.has(order.now.id) ? order.list[order.has.get(order.now.id) - 1] || null : null));
    this.work.status.say(`${order.list.length} shown.`);
  }

  fillChoices() {
    const marks = [...this.work.desk.marks.values()];
    const count = (name) => marks.reduce((tally, mark) => tally.set(mark[name], (tally.get(mark[name]) || 0) + 1), new Map());
    for (const name of ["rule", "reason"]) {
      const choices = [...count(name)].filter(([value]) => value).sort();
      find(`by-${name}`).append(...choices.map(([value, number]) => option(value, `${value.replace(/_/gu, " ")} (${number})`)));
    }
  }

  show() {
    if (this.drawn) return;
    this.drawn = requestAnimationFrame(() => {
      this.drawn = null;
      this.draw();
    });
  }

  draw() {
    const { order } = this.work;
    const rows = order.around(order.now, BEFORE, AFTER);
    this.root.replaceChildren(...rows.map((mark) => this.row(mark)));
    find("proposals-none").hidden = rows.length > 0;
  }

  row(mark) {
    const { desk, order } = this.work;
    const words = shortened(visible(desk.slice(mark.start, Math.min(mark.end, mark.start + 80)), desk.words.signs), 50);
    const label = make("span", { class: "what" }, make("b", {}, effect(mark)), " ", make("q", {}, words));
    if (mark.replacement && mark.kind === "replace") label.append(" → ", make("q", {}, shortened(visible(mark.replacement, desk.words.signs), 30)));
    const state = mark.status === "proposed" ? null : make("small", {}, mark.status);
    const attributes = { type: "button", class: mark.status, "data-mark": mark.id, "aria-current": mark === order.now ? "true" : null };
    return make("li", {}, make("button", attributes, label, " ", state));
  }
}
