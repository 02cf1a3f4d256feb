// What is known of the work and how: settle a statement with a key, see where it is stated, state one that the text says.

import { button, find, make, option, shortened } from "./elements.js";
import { field } from "./form.js";

export class Facts {
  constructor(work) {
    this.work = work;
    this.root = find("facts");
    work.desk.on("facts", ({ title }) => {
      find("work-title").textContent = title;
      this.draw();
    });
    this.root.addEventListener("keydown", (event) => this.press(event));
    this.draw();
  }

  draw() {
    const { desk } = this.work;
    const focused = document.activeElement?.closest?.("#facts [data-fact]")?.dataset.fact;
    const groups = Map.groupBy ? Map.groupBy(desk.facts, (fact) => fact.name) : grouped(desk.facts);
    this.root.replaceChildren(...[...groups].map(([name, facts]) => make("li", {}, make("h3", {}, name), make("ul", {}, ...facts.map((fact) => this.row(fact))))));
    find("facts-none").hidden = desk.facts.length > 0;
    const open = desk.facts.filter((fact) => fact.status === "proposed").length;
    find("tab-facts").lastElementChild.textContent = open || "";
    if (focused) this.root.querySelector(`[data-fact="${focused}"]`)?.focus();
  }

  row(fact) {
    const may = this.work.desk.rights.facts;
    const origin = fact.origin === "stated" ? "stated in the text" : fact.origin === "inferred" ? `inferred: ${fact.why}` : `looked up: ${fact.where}`;
    const acts = [
      may && fact.status !== "accepted" && button("Accept", () => this.settle(fact, "accepted"), { "aria-label": `Accept: ${fact.value}` }),
      may && fact.status !== "rejected" && button(fact.status === "accepted" ? "Take back" : "Reject", () => this.settle(fact, "rejected"), { "aria-label": `Reject: ${fact.value}` }),
      fact.start !== null && button("Show", () => this.work.showPassage(fact.start, fact.end), { "aria-label": `Show where it says: ${fact.value}` }),
    ];
    return make(
      "li",
      { class: `fact ${fact.status}`, "data-fact": fact.key, tabindex: "0", "aria-label": `${fact.name}: ${fact.value}, ${fact.status}` },
      make("p", {}, make("b", { dir: "auto" }, fact.value), fact.status === "proposed" ? null : make("span", { class: `status ${fact.status}` }, fact.status)),
      make("p", { class: "card-about" }, shortened(origin, 160)),
      make("p", { class: "buttons" }, ...acts.filter(Boolean)),
    );
  }

  press(event) {
    const row = event.target.closest("[data-fact]");
    if (!row || event.target !== row || !this.work.keys.enabled || event.ctrlKey || event.altKey || event.metaKey) return;
    const fact = this.work.desk.facts.find((each) => each.key === row.dataset.fact);
    const status = { a: "accepted", x: "rejected" }[event.key];
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, " ": 1 }[event.key];
    if (!status && !step && event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") this.work.focusText();
    else if (event.key === "Enter") fact.start === null || this.work.showPassage(fact.start, fact.end);
    else {
      if (status) this.settle(fact, status);
      this.move(fact, step || 1);
    }
  }

  move(fact, step) {
    const rows = [...this.root.querySelectorAll("[data-fact]")];
    const at = rows.findIndex((row) => row.dataset.fact === fact.key);
    (rows[at + step] || rows[at])?.focus();
  }

  settle(fact, status) {
    if (fact.status === status || !this.work.desk.rights.facts) return;
    const seen = fact.status;
    fact.status = status;
    this.draw();
    this.work.status.say(`${fact.name} “${shortened(fact.value, 60)}” ${status}.`);
    this.work.acts.send({ act: "settle", fact: fact.key, status, seen }).then((result) => {
      if (result.done) return;
      const now = this.work.desk.facts.find((each) => each.key === fact.key);
      now.status = seen;
      this.draw();
    });
  }

  focus() {
    this.work.panels.open("facts");
    const open = this.work.desk.facts.find((fact) => fact.status === "proposed") || this.work.desk.facts[0];
    if (open) this.root.querySelector(`[data-fact="${open.key}"]`).focus();
    else find("tab-facts").focus();
  }

  // The selected passage says something the catalogue should know.
  write(span) {
    const { desk, form } = this.work;
    const name = make("select", {}, ...desk.words.facts.map(([value, label]) => option(value, label)));
    const value = make("input", { value: shortened(span.words, 300) });
    form.open({
      title: "What this passage states",
      saveLabel: "State",
      body: [make("blockquote", { class: "quoted", dir: "auto" }, shortened(span.words, 200)), field("What", name), field("Value", value)],
      save: () => this.work.toolbar.saved({ act: "state", name: name.value, value: value.value, origin: "stated", start: span.start, end: span.end, quiet: true }),
    });
  }
}

function grouped(facts) {
  const groups = new Map();
  for (const fact of facts) groups.set(fact.name, [...(groups.get(fact.name) || []), fact]);
  return groups;
}
