export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const round = (value, digits = 4) => Number(value.toPrecision(digits));

/** Median and minimum of each series. @param {Record<string, number[]>} series */
export function summary(series) {
	return Object.fromEntries(
		Object.entries(series).map(([name, values]) => [name, { median: round(median(values)), min: round(Math.min(...values)) }]),
	);
}

/**
 * How many times as much `name` took as each of the others: the median of the ratios within a round, for what the machine does meanwhile
 * changes from round to round.
 */
export function ratios(series, name) {
	const own = series[name];
	return Object.fromEntries(
		Object.entries(series)
			.filter(([other]) => other !== name)
			.map(([other, values]) => [other, round(median(values.map((value, i) => own[i] / value)))]),
	);
}
