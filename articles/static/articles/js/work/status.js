// The line that says, to eyes and ears, what just happened and how far the work is.

import { find } from "./elements.js";

export class Status {
  constructor(desk, outbox) {
    this.line = find("status");
    this.unsent = find("unsent");
    this.progress = find("progress");
    this.meter = find("meter");
    this.desk = desk;
    find("send-now").addEventListener("click", () => outbox.now());
    desk.on("unsent", (detail) => this.showUnsent(detail));
    desk.on("counts", () => this.showProgress());
    this.showProgress();
  }

  say(words) {
    this.line.textContent = words;
  }

  showProgress() {
    const { desk } = this;
    const waits = desk.waiting ? ` · ${desk.waiting} waiting` : "";
    this.progress.textContent = desk.all ? `${desk.progress} decided${waits}` : "No proposals";
    this.meter.max = Math.max(1, desk.all);
    this.meter.value = desk.decided;
  }

  // Said only when something is wrong: an act on its way is no news.
  showUnsent({ count, trouble }) {
    this.unsent.hidden = !trouble || !count;
    document.documentElement.dataset.unsent = count;
    if (trouble) find("unsent-words").textContent = `${count} not saved. ${trouble}`;
  }
}
