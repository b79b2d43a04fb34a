// Finds the number behind an ALTCHA challenge (version 1, SHA-256) on a thread of its own, so that the page stays quick.
const AT_ONCE = 500;

onmessage = async ({ data }) => {
  try {
    const { algorithm, challenge, maxnumber, salt, signature } = JSON.parse(data);
    const number = await find(challenge, salt, maxnumber);
    postMessage(btoa(JSON.stringify({ algorithm, challenge, number, salt, signature })));
  } catch {
    postMessage("");
  }
};

async function find(challenge, salt, maxnumber) {
  for (let from = 0; from <= maxnumber; from += AT_ONCE) {
    const hashes = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => hash(salt + (from + index))));
    const index = hashes.indexOf(challenge);
    if (index >= 0) return from + index;
  }
  throw new Error("No number fits");
}

async function hash(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
