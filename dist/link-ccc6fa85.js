// lib/src/templates/link.js
function linkTo({ url }, place) {
	const { file, startLine, endLine } = place;
	if (url === void 0) return void 0;
	const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
	return `${url}/${file.split("/").map(encodeURIComponent).join("/")}#${lines}`;
}
export { linkTo as t };
