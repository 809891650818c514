/** Stands in for style sheets, which mean nothing in jest. */
export default {};
