// The checklist, and the edition: p, Enter.

import { find, make } from "./elements.js";

export class Publishing {
  constructor(work) {
    this.work = work;
  }

  async open() {
    const { desk, outbox, dialog, status } = this.work;
    if (!desk.rights.publish) return status.say("Your account may not publish.");
    status.say("Looking at what stands in the way …");
    await outbox.whenIdle();
    const revision = desk.revision;
    const list = await outbox.ask(desk.addresses.publish);
    if (!list.refusals) return status.say(list.sentence || "The desk does not answer.");
    status.say("");
    return this.show(list, revision, dialog);
  }

  show(list, revision, dialog) {
    const lines = (title, rows, name) => (rows.length ? [make("h3", {}, title), make("ul", { class: name }, ...rows.map((row) => make("li", {}, row)))] : []);
    const body = [
      list.sentence ? make("p", { class: "problem", role: "alert" }, list.sentence) : null,
      ...lines("First", list.refusals, "refusals"),
      ...lines("Look again", list.warnings, "warnings"),
      ...lines("New for readers", list.changes, "changes"),
      list.refusals.length || list.warnings.length ? null : make("p", {}, "Nothing stands in the way."),
      list.undecided ? make("p", {}, `${list.undecided} proposals are undecided and will not be part of it.`) : null,
    ].filter(Boolean);
    const record = [make("p", {}, make("a", { href: this.work.desk.addresses.record }, "Open the catalogue record"))];
    const open = this.work.desk.facts.some((fact) => fact.status === "proposed");
    const settle = open ? [["Settle the facts", () => this.work.facts.focus(), list.refusals.length > 0]] : [];
    const label = list.warnings.length ? "Publish all the same" : list.published ? "Publish a new edition" : "Publish";
    dialog.ask({
      title: list.refusals.length ? "Not yet" : list.published ? `Published as edition ${list.published}` : "Publish this text",
      body: [...body, ...(list.refusals.length || list.warnings.length ? record : [])],
      choices: list.refusals.length ? settle : [[label, () => this.publish(revision), true], ...settle],
    });
  }

  async publish(revision) {
    const { desk, outbox, dialog, status } = this.work;
    const answer = await outbox.ask(desk.addresses.publish, { revision, confirmed: true });
    if (!answer.edition) {
      if (answer.refusals) return this.show(answer, desk.revision, dialog);
      return status.say(answer.sentence);
    }
    status.say(`Published as edition ${answer.edition}.`);
    find("published").replaceChildren(make("a", { href: answer.address }, `Edition ${answer.edition}`));
    return null;
  }
}
