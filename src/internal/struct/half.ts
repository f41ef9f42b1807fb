// IEEE 754 half precision, the format `e`: 1 bit of sign, 5 of exponent, 10 of fraction.

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The bits of a number, rounded to the nearest, ties to even; -1 if it is too large. */
export function halfBits(value: number): number {
	double[0] = value;
	const sign = words[HIGH] >>> 31 === 1 ? 0x8000 : 0;
	if (Number.isNaN(value)) return sign | 0x7e00;
	const size = Math.abs(value);
	if (size === Infinity) return sign | 0x7c00;
	// The largest is 65504; from halfway to the next one on, there is nothing to round to.
	if (size >= 65520) return -1;
	// Subnormal numbers are multiples of 2^-24. One that rounds up to 2^-14 has the bits of that.
	if (size < 2 ** -14) return sign | roundToEven(size * 2 ** 24);
	const exponent = ((words[HIGH] >>> 20) & 0x7ff) - 1023;
	// A fraction that rounds up to 2 carries into the exponent.
	return sign | (((exponent + 15) << 10) + roundToEven(size * 2 ** (10 - exponent)) - 1024);
}

/** The number that the bits are. */
export function halfValue(bits: number): number {
	const sign = (bits & 0x8000) === 0 ? 1 : -1;
	const exponent = (bits >>> 10) & 0x1f;
	const fraction = bits & 0x3ff;
	if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
	return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

/** Exact for what is multiplied by a power of two. */
function roundToEven(value: number): number {
	const whole = Math.floor(value);
	const rest = value - whole;
	return rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
}
