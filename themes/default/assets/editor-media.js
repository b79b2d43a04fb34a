// Pictures and files come into a text by dragging, pasting or choosing; without this file they are brought in the library.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.editor");
  const dialog = document.querySelector("dialog[data-media]");
  if (form && dialog) media(form.elements.body, dialog, form.querySelector("[data-media-open]"));
});

function media(body, dialog, open) {
  const form = dialog.querySelector("form");
  const errors = dialog.querySelector(".error-summary");
  const status = dialog.querySelector("[role=status]");
  const button = form.querySelector("button:not([type=button])");
  let waiting = [];

  open.addEventListener("click", () => ask([]));
  dialog.querySelector("[data-close]").addEventListener("click", () => {
    waiting = [];
    dialog.close();
  });
  dialog.addEventListener("close", () => body.focus());

  for (const name of ["dragenter", "dragover"]) {
    body.addEventListener(name, (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
      event.preventDefault();
      body.classList.add("dropping");
    });
  }
  for (const name of ["dragleave", "drop"]) body.addEventListener(name, () => body.classList.remove("dropping"));
  body.addEventListener("drop", (event) => take(event, event.dataTransfer?.files));
  body.addEventListener("paste", (event) => {
    if (!event.clipboardData?.getData("text/html")) take(event, event.clipboardData?.files);
  });

  function take(event, files) {
    if (!files?.length) return;
    event.preventDefault();
    ask([...files]);
  }

  // One after the other: each has words of its own.
  function ask(files) {
    waiting = files.slice(1);
    form.reset();
    say([]);
    status.textContent = "";
    if (files.length) {
      const one = new DataTransfer();
      one.items.add(files[0]);
      form.elements["file-1"].files = one.files;
      name(files[0]);
    }
    if (!dialog.open) dialog.showModal();
    (files.length ? form.elements["alt-1"] : form.elements["file-1"]).focus();
  }

  // What a camera called it names nothing.
  function name(file) {
    const plain = file.name.toLowerCase().replace(/\.[a-z0-9]+$/, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
    const camera = /^(?:img|dscn?|image|photo|picture|screenshot|mmexport|wechat|wx)?[-\d]*$/.test(plain);
    form.elements["reference-1"].value = camera ? "" : plain.slice(0, 60).replace(/-+$/, "");
  }

  form.elements["file-1"].addEventListener("change", ({ target }) => target.files[0] && name(target.files[0]));

  function say(sentences) {
    errors.hidden = !sentences.length;
    errors.querySelector("ul").replaceChildren(...sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
    if (sentences.length) errors.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      status.textContent = dialog.dataset.progress.replace("#", Math.round((100 * loaded) / total));
    });
    request.addEventListener("loadend", () => {
      button.disabled = false;
      delete form.dataset.sent;
      status.textContent = "";
      if (request.status === 200) insert(request.response.markdown);
      else say(request.response?.errors ?? [request.status === 401 ? dialog.dataset.out : dialog.dataset.lost]);
    });
    button.disabled = true;
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.send(new FormData(form));
  });

  // A picture is a paragraph of its own; a document is a link among words.
  function insert(markdown) {
    const above = body.value.slice(0, body.selectionStart);
    const gap = !markdown.startsWith("!") || !above || above.endsWith("\n\n") ? "" : above.endsWith("\n") ? "\n" : "\n\n";
    // Only once the dialog is closed can anything be typed into the text.
    dialog.close();
    typeIn(body, gap + markdown + (markdown.startsWith("!") ? "\n\n" : ""));
    if (waiting.length) ask(waiting);
  }
}
