/**
 * Exponential and logarithms, the same to the bit on every engine. ECMAScript leaves how exact `Math.exp`, `Math.log` and `Math.pow` are to
 * the engine, and engines differ in the last bits, even an interpreter and a compiler of one; additions, products, quotients and square
 * roots are those of IEEE 754 everywhere, and nothing else is used here. The results are within two units in the last place.
 */

/** The logarithm of 2 in two parts: products of the first, of 32 bits, with an exponent are exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const LN2_INVERSE = 1.4426950408889634

/** The greatest number whose exponential is finite, and the least whose is not 0. */
const GREATEST = 709.782712893384
const LEAST = -745.1332191019411

/** The exponent of the least number of full precision, and of the greatest power of two. */
const LEAST_EXPONENT = -1022
const GREATEST_EXPONENT = 1023

let powers: Float64Array | undefined

/** The powers of two from the least number of full precision to the greatest. */
function powersOfTwo(): Float64Array {
  const made = new Float64Array(GREATEST_EXPONENT - LEAST_EXPONENT + 1)
  made[-LEAST_EXPONENT] = 1
  for (let exponent = 1; exponent <= GREATEST_EXPONENT; exponent++) made[exponent - LEAST_EXPONENT] = made[exponent - 1 - LEAST_EXPONENT]! * 2
  for (let exponent = -1; exponent >= LEAST_EXPONENT; exponent--) made[exponent - LEAST_EXPONENT] = made[exponent + 1 - LEAST_EXPONENT]! / 2
  return made
}

/** The exponential of a number: by powers of two, and Taylor's series for the rest, which is at most half the logarithm of 2. */
export function exp(value: number): number {
  if (value > GREATEST) return Infinity
  if (value < LEAST) return 0
  if (value !== value) return value
  powers ??= powersOfTwo()
  const exponent = Math.floor(value * LN2_INVERSE + 0.5)
  const r = value - exponent * LN2_HIGH - exponent * LN2_LOW
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040
    + r * (1 / 40320 + r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800))))))))))))
  if (exponent < LEAST_EXPONENT) return series * powers[exponent - 2 * LEAST_EXPONENT]! * powers[0]!
  if (exponent > GREATEST_EXPONENT) return series * 2 * powers[GREATEST_EXPONENT - LEAST_EXPONENT]!
  return series * powers[exponent - LEAST_EXPONENT]!
}

let view: DataView | undefined

/** Parts of a logarithm: that of the fraction, and the exponent of two. */
const parts = {fraction: 0, exponent: 0}

/** Takes a positive finite number apart: the fraction is between the square root of a half and that of two. */
function split(value: number): void {
  view ??= new DataView(new ArrayBuffer(8))
  const isSmall = value < 2.2250738585072014e-308
  view.setFloat64(0, isSmall ? value * 18014398509481984 : value)
  const high = view.getUint32(0)
  let exponent = (high >>> 20) - 1023 - (isSmall ? 54 : 0)
  view.setUint32(0, (high & 0xfffff) | 0x3ff00000)
  let fraction = view.getFloat64(0)
  if (fraction > Math.SQRT2) {
    fraction /= 2
    exponent++
  }
  // ln m = 2 artanh s with s = (m - 1) / (m + 1), which is at most 0.172.
  const s = (fraction - 1) / (fraction + 1)
  const z = s * s
  parts.exponent = exponent
  parts.fraction = 2 * s + 2 * s * z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))))
}

/** The natural logarithm: minus infinity of 0, not a number of what is less. */
export function ln(value: number): number {
  if (!(value > 0)) return value === 0 ? -Infinity : NaN
  if (value === Infinity) return value
  split(value)
  return parts.exponent * LN2_HIGH + (parts.fraction + parts.exponent * LN2_LOW)
}

/** The logarithm to the base 2, exact for powers of two. */
export function log2(value: number): number {
  if (!(value > 0)) return value === 0 ? -Infinity : NaN
  if (value === Infinity) return value
  split(value)
  return parts.exponent + parts.fraction * LN2_INVERSE
}
