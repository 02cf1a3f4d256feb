// "Copy" beside a field that holds a quotation with its citation. Without this file the field can be copied by hand.

function say(button, words) {
  button.textContent = words;
  setTimeout(() => (button.textContent = "Copy"), 3000);
}

async function copy(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(button, "Copied");
  } catch {
    field.focus();
    field.select();
    say(button, document.execCommand("copy") ? "Copied" : "Selected: copy it now");
  }
}

for (const field of document.querySelectorAll(".copy textarea")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(field, button));
  field.closest("p").after(button);
}
