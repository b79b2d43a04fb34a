// Enhancements of the editor only: saving and the preview on a button work without this file.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.editor");
  if (form) edit(form);
});

function edit(form) {
  const body = form.elements.body;
  const status = form.querySelector("[data-autosaved]");
  const pane = form.querySelector(".pane");
  let kept = values(form);
  let busy = false;
  let stopped = false;
  let touched = Date.now();

  form.classList.add("scripted");
  pane.hidden = false;

  const dirty = () => values(form) !== kept;

  // What was typed stays in this page until the server has it: a lost network or session is only waited out.
  async function save(keepalive) {
    if (busy || stopped) return;
    busy = true;
    const sent = values(form);
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: fields(form), keepalive });
      if (answer.ok) took(await answer.json(), sent);
      else say(answer.status === 401 ? form.dataset.out : form.dataset.lost);
    } catch {
      say(form.dataset.lost);
    }
    busy = false;
  }

  function took(answer, sent) {
    say(answer.sentence);
    company(answer.company);
    if (answer.state === "conflict" || answer.state === "ended") {
      stopped = true;
      return;
    }
    kept = sent;
    form.elements.basedOn.value = answer.basedOn;
    if (answer.fields && values(form) === sent) show(answer);
  }

  // Somebody else's words come in only where nothing was typed meanwhile; else the next save brings both together.
  function show(answer) {
    const at = [body.selectionStart, body.selectionEnd];
    if (isOther(form, answer.fields)) {
      location.reload();
      return;
    }
    for (const [name, value] of Object.entries(answer.fields)) {
      if (name === "topics") tick(form, value);
      else if (isTyped(form.elements[name])) form.elements[name].value = value;
    }
    if (form.elements.event) for (const field of form.elements) if (isTyped(field) && field.name && !(field.name in answer.fields) && !["basedOn", "note", "event"].includes(field.name)) field.value = "";
    body.setSelectionRange(...at);
    form.elements.basedOn.value = answer.head;
    kept = values(form);
    preview();
  }

  function say(sentence) {
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  function company(names) {
    const box = form.querySelector(".company");
    box.hidden = !names;
    if (names) box.textContent = form.dataset.company + names;
  }

  let asked = 0;
  async function preview() {
    count(form, body);
    const mine = ++asked;
    const answer = await fetch(form.dataset.preview, { method: "POST", body: fields(form) }).catch(() => null);
    if (answer?.ok && mine === asked) sheet(form, pane, await answer.text());
  }

  async function correct() {
    const answer = await fetch(form.dataset.corrections, { method: "POST", body: fields(form) }).catch(() => null);
    if (answer?.ok) corrections(form, body, await answer.json());
  }

  // Out of Word, WeChat or a page of the web comes more than words; where it cannot be cleaned the bare words come in.
  body.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    const plain = event.clipboardData.getData("text/plain");
    event.preventDefault();
    const answer = await fetch(form.dataset.pasted, { method: "POST", body: new URLSearchParams({ html }) }).catch(() => null);
    const markdown = answer?.ok ? (await answer.text()).trimEnd() : "";
    typeIn(body, markdown || plain);
  });

  let waiting = 0;
  form.addEventListener("input", () => {
    touched = Date.now();
    say(form.dataset.waiting);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      preview();
      correct();
    }, 600);
  });
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.hasAttribute("formtarget")) stopped = true;
    else setTimeout(() => delete form.dataset.sent);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save(false);
  });
  setInterval(() => {
    if (dirty() || Date.now() - touched > 10000) {
      touched = Date.now();
      save(false);
    }
  }, 3000);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && dirty()) save(true);
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty() && !form.dataset.sent) event.preventDefault();
  });
  preview();
  correct();
}

// Each passage is one click away from the sentence about it.
function corrections(form, body, found) {
  const box = form.querySelector(".corrections");
  box.querySelector("[data-summary]").textContent = found.summary;
  box.querySelector("[data-readability]").textContent = found.readability;
  box.querySelector("ul").replaceChildren(...(found.corrections ?? []).map((each) => {
    const item = document.createElement("li");
    const label = document.createElement("strong");
    const sentence = document.createElement("span");
    item.classList.toggle("blocks", each.blocks);
    label.textContent = each.label;
    sentence.textContent = each.sentence;
    item.append(label, " ", ...(each.quote ? [passage(body, each), " "] : []), sentence);
    return item;
  }));
}

function passage(body, { quote, line, column, length }) {
  const words = document.createElement("q");
  if (line < 1) {
    words.textContent = quote;
    return words;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "passage";
  words.textContent = quote;
  button.append(words);
  button.addEventListener("click", () => {
    const lines = body.value.split("\n");
    const above = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    const signs = [...(lines[line - 1] ?? "")];
    const start = above + signs.slice(0, column - 1).join("").length;
    body.focus();
    body.setSelectionRange(start, start + signs.slice(column - 1, column - 1 + length).join("").length);
  });
  return button;
}

const isTyped = (field) => field?.matches?.("input:not([type=checkbox]), textarea, select");

// Rows or ticks that are others than on this page are shown by loading it again: all of it is kept already.
function isOther(form, fields) {
  if (!form.elements.event) return false;
  const untyped = (all) => all.filter(([name, value]) => value && name !== "topics" && (name.endsWith("].key") || !isTyped(form.elements[name])));
  const known = Object.entries(fields);
  return untyped([...new FormData(form)]).sort().join() !== untyped(known).sort().join();
}

function tick(form, topics) {
  for (const box of form.querySelectorAll("[name=topics]")) box.checked = topics.split("，").includes(box.value);
}

const fields = (form) => new URLSearchParams(new FormData(form));

function values(form) {
  const all = fields(form);
  all.delete("basedOn");
  all.delete("note");
  return all.toString();
}

// The page by the site's own theme stands in a tree of its own, so that its names and styles do not meet the desk's.
function sheet(form, pane, html) {
  const page = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  const box = pane.querySelector(".sheet");
  const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
  let style = root.querySelector("link");
  if (!style) {
    style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = form.dataset.style;
  }
  const reading = document.createElement("div");
  reading.className = page.className;
  reading.append(...document.adoptNode(page).childNodes);
  root.replaceChildren(style, reading);
  const list = pane.querySelector(".outline ol");
  list.replaceChildren(...[...reading.querySelectorAll(".prose h2, .prose h3")].map((heading) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "passage";
    button.textContent = heading.textContent;
    button.addEventListener("click", () => toHeading(form.elements.body, heading.textContent));
    item.className = heading.localName;
    item.append(button);
    return item;
  }));
  pane.querySelector(".outline").hidden = !list.children.length;
}

// The words of a heading stand in the text with marks in between that its page does not show.
function toHeading(body, words) {
  const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const line = [...body.value.matchAll(/^ {0,3}#{1,6} .*$/gm)].find((each) => bare(each[0]).startsWith(bare(words)));
  if (!line) return;
  body.focus();
  body.setSelectionRange(line.index, line.index + line[0].length);
}

// Chinese by character, other languages by word.
function count(form, body) {
  const words = body.value.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const box = form.querySelector("[data-count]");
  box.textContent = box.dataset.count.replace("#", words.length);
}
