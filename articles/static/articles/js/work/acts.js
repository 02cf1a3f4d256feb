// What an editor does, at once here and then on the server; and the way back, one step at a time.

export class Acts {
  constructor(desk, outbox, order) {
    this.desk = desk;
    this.outbox = outbox;
    this.order = order;
    this.done = []; // batches of this page, the last one last
    this.why = "";
  }

  send(act, marks = []) {
    const batch = crypto.randomUUID();
    const step = { batch, marks, act };
    if (act.act !== "undo") this.done.push(step);
    const why = this.why;
    this.why = "";
    if (why) this.desk.tell("why");
    return this.outbox.add({ batch, why, ...act }).then((result) => {
      if (!result.done) this.failed(step, result);
      return result;
    });
  }

  failed(step, result) {
    this.done = this.done.filter((each) => each !== step);
    for (const [mark, before] of step.marks) {
      if (!this.desk.unsentOn(mark.key)) this.desk.set(mark, mark.id === result.mark ? result.stands : before);
    }
    if (!step.act.quiet) this.desk.tell("refused", { step, result });
  }

  decide(mark, status) {
    if (mark.status === status) return null;
    const seen = mark.status;
    this.desk.set(mark, status);
    return this.send({ act: "decide", key: mark.key, status, seen }, [[mark, seen]]);
  }

  correct(mark, replacement) {
    const seen = mark.status;
    this.desk.set(mark, "rejected");
    return this.send({ act: "correct", key: mark.key, replacement, seen }, [[mark, seen]]);
  }

  // The last act of this page that still stands; else the last of this person that the history shows. A whole capture is
  // not taken back by a key: the page of captures does that.
  undo() {
    const step = this.done.pop();
    if (step) {
      for (const [mark, before] of step.marks) this.desk.set(mark, before);
      return { step, answer: this.send({ act: "undo", of: step.batch }) };
    }
    const { history, state } = this.desk;
    const captures = new Set(history.filter((entry) => entry.kind === "source").map((entry) => entry.batch));
    const own = history.find((entry) => entry.may && !entry.undone && !entry.undoes && entry.who === state.user && !captures.has(entry.batch));
    if (!own || !this.outbox.idle) return null;
    own.undone = true;
    return { step: { marks: [], entry: own }, answer: this.send({ act: "undo", of: own.batch }) };
  }

  undoDecision(entry) {
    this.done = this.done.filter((step) => step.batch !== entry.batch || entry.together > 1);
    return this.send({ act: "undo", decision: entry.id });
  }
}
