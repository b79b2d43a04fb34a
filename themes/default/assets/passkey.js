// Passkeys (Web Authentication): asks the device, and sends what it answers with an ordinary form.
const PASSKEY_PARTS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
const ES256 = -7, EDDSA = -8, RS256 = -257;

document.addEventListener("DOMContentLoaded", () => {
  if (!window.PublicKeyCredential || !window.isSecureContext) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) offerPasskey(form);
  for (const sentence of document.querySelectorAll("[data-passkey-absent]")) sentence.hidden = true;
});

function offerPasskey(form) {
  const button = form.querySelector("[data-passkey-go]");
  const status = form.querySelector("[role=status]");
  let asking = false;
  form.hidden = false;
  button.addEventListener("click", async () => {
    if (asking) return;
    asking = true;
    status.textContent = status.dataset.waiting;
    try {
      const credential = await (form.dataset.passkey === "create" ? createPasskey(form.dataset) : getPasskey(form.dataset.ask));
      form.elements.credential.value = JSON.stringify(plainCredential(credential));
      form.submit();
    } catch (error) {
      // Browsers say the same of a reader who changed their mind, of time that ran out and of a device without a passkey.
      const why = { NotAllowedError: "stopped", AbortError: "stopped", InvalidStateError: "known" }[error.name] ?? "lost";
      status.textContent = status.dataset[why];
      asking = false;
    }
  });
}

function createPasskey({ sign, party, site, handle, name, known }) {
  return navigator.credentials.create({
    publicKey: {
      challenge: fromBase64(sign),
      rp: { id: party, name: site },
      user: { id: fromBase64(handle), name, displayName: name },
      pubKeyCredParams: [ES256, EDDSA, RS256].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: known.split(" ").filter(Boolean).map((id) => ({ type: "public-key", id: fromBase64(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
      timeout: 240000,
    },
  });
}

async function getPasskey(address) {
  const answer = await fetch(address, { method: "POST" });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const { challenge, party } = await answer.json();
  return navigator.credentials.get({
    publicKey: { challenge: fromBase64(challenge), rpId: party, userVerification: "required", timeout: 240000 },
  });
}

function plainCredential({ id, rawId, type, response }) {
  const parts = PASSKEY_PARTS.filter((name) => response[name]).map((name) => [name, toBase64(response[name])]);
  return { id, rawId: toBase64(rawId), type, response: Object.fromEntries(parts), clientExtensionResults: {} };
}

function fromBase64(base64url) {
  return Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

function toBase64(buffer) {
  const signs = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
