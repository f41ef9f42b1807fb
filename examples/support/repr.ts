/** How Python shows a value: bytes as `b'…'`, an address as `('127.0.0.1', 10000)`, a string in quotes. */
export function repr(value: Uint8Array | string | number | undefined | readonly (string | number | undefined)[]): string {
	if (value instanceof Uint8Array) {
		const quote = quoteFor(value.includes(SINGLE), value.includes(DOUBLE));
		let text = "";
		for (const byte of value) text += byte === SINGLE && quote === "'" ? "\\'" : BYTES[byte];
		return `b${quote}${text}${quote}`;
	}
	if (typeof value === "string") {
		const quote = quoteFor(value.includes("'"), value.includes('"'));
		return quote + value.replace(UNPRINTABLE, (c) => (c === "'" && quote === '"' ? c : escaped(c))) + quote;
	}
	if (Array.isArray(value)) return `(${value.map((part) => repr(part)).join(", ")})`;
	return String(value);
}

const [SINGLE, DOUBLE] = Buffer.from(`'"`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
const UNPRINTABLE = /[\\'\x00-\x1f\x7f-\xa0\xad]/g;
/** How each byte is shown. */
const BYTES = Array.from({ length: 256 }, (_, byte) => {
	const c = String.fromCharCode(byte);
	return c !== "\\" && c >= " " && c <= "~" ? c : escaped(c);
});

/** Python prefers single quotes, unless they alone would have to be escaped. */
function quoteFor(singles: boolean, doubles: boolean): string {
	return singles && !doubles ? '"' : "'";
}

function escaped(c: string): string {
	const short = { "\\": "\\\\", "'": "\\'", "\t": "\\t", "\n": "\\n", "\r": "\\r" }[c];
	return short ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
