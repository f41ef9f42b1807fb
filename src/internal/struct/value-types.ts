// What a format takes and gives, told from the text of the format by TypeScript.

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Space = " " | "\t" | "\n";
type Narrow = "b" | "B" | "h" | "H" | "i" | "I" | "e" | "f" | "d";

/** What a format character gives. `Wide` is what 64 bits become. */
type One<Code extends string, Wide> = Code extends Narrow
	? number
	: Code extends "q" | "Q"
		? Wide
		: Code extends "l" | "L" | "n" | "N" | "P"
			? number | Wide
			: Code extends "?"
				? boolean
				: Code extends "c"
					? Buffer
					: never;

/** Before a type a byte order that has 4 bytes for `l` and `L`. */
type Standard = "=" | "<" | ">" | "!";

type Repeated<Item, Count extends string, Built extends Item[] = []> = `${Built["length"]}` extends Count
	? Built
	: Built["length"] extends 32
		? Item[]
		: Repeated<Item, Count, [...Built, Item]>;

type Parsed<Rest extends string, Wide, Long, Count extends string = "", Built extends unknown[] = []> = Rest extends ""
	? Built
	: Rest extends `${infer Code}${infer More}`
		? Code extends Digit
			? Parsed<More, Wide, Long, `${Count}${Code}`, Built>
			: Code extends Space
				? Parsed<More, Wide, Long, "", Built>
				: Code extends "x"
					? Parsed<More, Wide, Long, "", Built>
					: Code extends "s" | "p"
						? Parsed<More, Wide, Long, "", [...Built, Buffer]>
						: Parsed<
								More,
								Wide,
								Long,
								"",
								[...Built, ...Repeated<Code extends "l" | "L" ? Long : One<Code, Wide>, Count extends "" ? "1" : Count>]
							>
		: never[];

/**
 * The values of a format: `[number, Buffer]` for `"!H4s"`. Of a format that is no literal it is an array of anything.
 */
export type Values<Format, Wide = number | bigint> = Format extends string
	? string extends Format
		? // biome-ignore lint/suspicious/noExplicitAny: what is known at run time only is whatever the program takes it for
			any[]
		: Format extends `${Standard}${infer Rest}`
			? Parsed<Rest, Wide, number>
			: Format extends `@${infer Rest}`
				? Parsed<Rest, Wide, number | Wide>
				: Parsed<Format, Wide, number | Wide>
	: // biome-ignore lint/suspicious/noExplicitAny: as above
		any[];
