// The way into the file: to the block that is selected, was clicked or has the current mark, else to the top of the screen.

export class InFile {
  constructor(work) {
    this.work = work;
    this.link = document.getElementById("in-file");
    this.clicked = null; // a place in the source, and the mark that was the current one then
    if (!this.link) return;
    for (const event of ["pointerdown", "keydown"]) this.link.addEventListener(event, () => this.aim());
    work.sheet.root.addEventListener("click", () => this.remember());
  }

  remember() {
    const { anchorNode, anchorOffset, isCollapsed } = getSelection();
    const source = isCollapsed && this.work.sheet.sources.get(anchorNode);
    const at = source && (source.whole ? source.start : this.work.desk.offsets.after(source.start, anchorOffset));
    this.clicked = source ? { at, now: this.work.order.now } : null;
  }

  at() {
    const { selected, order, sheet } = this.work;
    const clicked = this.clicked?.now === order.now ? this.clicked.at : undefined;
    return selected.fresh()?.start ?? clicked ?? order.now?.start ?? sheet.top()?.start ?? 0;
  }

  aim() {
    this.link.search = `?at=${this.at()}`;
  }

  open() {
    if (!this.link) return this.work.status.say("This file has no layout of its own: its text is the file.");
    this.aim();
    return this.work.outbox.whenIdle().then(() => location.assign(this.link.href));
  }
}
