#!/bin/sh
# citeproc-js 2.4.63 (npm citeproc) gives the end of a contraction a capital within single quotation marks:
# ‘we’ll’ becomes ‘We’Ll’.
#
# CSL 1.0.2, "Title Case Conversion": the first character of each lower-case word is capitalised; the letters after the
# apostrophe are no word, and outside the marks the same processor leaves them alone.
#
# Seen on 29 November 2026 with Node.js 20.20.2:
#   What We’ll Say
#   Did He Say ‘We’Ll Bury You’?
#   Did He Say ‘Today We’Ll Bury You’?
#
# Needs: Node.js of 20 or newer with npm. Fails if any line changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix . citeproc@2.4.63 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > set.cjs <<'JS'
const CSL = require('citeproc');
const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Titles</title><id>http://www.zotero.org/styles/titles</id><updated>2026-11-29T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" text-case="title"/></layout></bibliography>
</style>`;
const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <terms>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
  </terms>
</locale>`;
const titles = ['What we’ll say', 'Did he say ‘we’ll bury you’?', 'Did he say ‘today we’ll bury you’?'];
for (const title of titles) {
	const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => ({ id: 'a', type: 'book', title }) }, style);
	engine.setOutputFormat('text');
	engine.updateItems(['a']);
	console.log(engine.makeBibliography()[1][0].trim());
}
JS
node set.cjs > seen

cat > expected <<'TEXT'
What We’ll Say
Did He Say ‘We’Ll Bury You’?
Did He Say ‘Today We’Ll Bury You’?
TEXT
diff expected seen && echo "as seen: citeproc-js 2.4.63 sets ‘We’Ll with a capital in the contraction"
