/**
 * Characters that turn the direction of what follows them: in a name they could make a sentence about it read backwards, or
 * say something else (Unicode Standard Annex 9, section 2). They become a visible mark; exports keep the name as it is.
 */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const steady = (text: string): string => text.replace(TURNING, '\ufffd');
