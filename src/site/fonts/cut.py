"""Cuts the letters that the site needs out of Literata.

	python3 src/site/fonts/cut.py FOLDER

FOLDER is the unpacked package that src/main/resources/static/fonts/README.md names. Which letters go into which file says
the unicode-range of its face in src/main/css/faces.css, and nothing else does; which pairs are kerned says the content.
Needs fonttools 4.66 and brotli 1.2 (pip install fonttools==4.66.1 brotli==1.2.0). The same input gives the same bytes.
"""

import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

import kerning

ROOT = Path(__file__).resolve().parents[3]
FACES = ROOT / "src/main/css/faces.css"
FONTS = ROOT / "src/main/resources/static/fonts"

# What a face does besides showing its letters. There is no bold, so the upright has small capitals; tables are upright.
FEATURES = {
	"literata-regular": ["ccmp", "liga", "onum", "tnum", "smcp", "c2sc"],
	"literata-italic": ["ccmp", "liga", "onum"],
}

# Thousandths of an em by which curves may move when they are joined and bent anew, and the units of an em afterwards. All
# three together come to less than a third of a pixel in the largest heading.
JOINING = 1
BENDING = 2
UNITS = 500

# Ligatures of letters that hardly a word joins.
UNSEEN = {"f_b.liga", "f_f_b.liga", "f_f_k.liga", "f_f_t.liga", "f_h.liga", "f_iacute.liga"}

# Copyright and licence; the OFL wants them with every copy, and OFL.txt lies beside.
NAMES = [0, 14]


def faces():
	"""The files that the style sheet names, with the letters of each."""
	found = re.findall(r'fonts/([a-z-]+)\.woff2".*?unicode-range:(.*?);', FACES.read_text(encoding="utf-8"), re.S)
	return {name: set(points(ranges)) for name, ranges in found}


def points(ranges):
	for part in ranges.replace("U+", "").split(","):
		first, _, last = part.strip().partition("-")
		yield from range(int(first, 16), int(last or first, 16) + 1)


def source(folder, name):
	style = "400Regular_Italic" if "italic" in name else "400Regular"
	return TTFont(folder / style / f"Literata_{style}.ttf", recalcTimestamp=False)


def cut(font, letters, features):
	"""Leaves in the font these letters and what the features make of them."""
	missing = [f"U+{letter:04X}" for letter in sorted(letters - set(font.getBestCmap()))]
	if missing:
		sys.exit("Literata has no " + ", ".join(missing) + ": take it out of " + str(FACES))
	options = subset.Options(
		hinting=False, layout_features=features, name_IDs=NAMES, name_legacy=False, notdef_outline=False, glyph_names=True)
	options.drop_tables += ["BASE", "DSIG", "GDEF", "GPOS", "STAT", "gasp", "meta", "vhea", "vmtx"]
	cutter = subset.Subsetter(options)
	cutter.populate(unicodes=letters)
	cutter.subset(font)


def spare_small_capitals(font):
	"""Russian is nowhere set in small capitals; where it is one day, a browser draws them from its capitals."""
	table = font["GSUB"].table
	features = table.FeatureList.FeatureRecord
	small = {index for index, feature in enumerate(features) if feature.FeatureTag in ("smcp", "c2sc")}
	for record in table.ScriptList.ScriptRecord:
		if record.ScriptTag == "cyrl":
			for language in [record.Script.DefaultLangSys] + [each.LangSys for each in record.Script.LangSysRecord]:
				language.FeatureIndex = [index for index in language.FeatureIndex if index not in small]
	cyrillic = {glyph for letter, glyph in font.getBestCmap().items() if 0x400 <= letter < 0x530}
	for lookup in {lookup for index in small for lookup in features[index].Feature.LookupListIndex}:
		for subtable in table.LookupList.Lookup[lookup].SubTable:
			mapping = getattr(subtable, "ExtSubTable", subtable).mapping
			for glyph in cyrillic & set(mapping):
				del mapping[glyph]


def spare_ligatures(font):
	for lookup in font["GSUB"].table.LookupList.Lookup:
		for subtable in (getattr(each, "ExtSubTable", each) for each in lookup.SubTable):
			for first, joined in getattr(subtable, "ligatures", {}).items():
				subtable.ligatures[first] = [each for each in joined if each.LigGlyph not in UNSEEN]


def simplify(font):
	"""Draws each outline with fewer points: its short pieces joined to long curves, and these bent anew."""
	glyphs, outlines = font.getGlyphSet(), font["glyf"]
	for name in font.getGlyphOrder():
		if outlines[name].numberOfContours > 0:
			pen = TTGlyphPen(None)
			glyphs[name].draw(Qu2CuPen(Cu2QuPen(pen, BENDING, all_quadratic=True), JOINING, all_cubic=True))
			outlines[name] = pen.glyph()
			outlines[name].recalcBounds(outlines)
	scale_upem(font, UNITS)


def main(folder):
	neighbours = kerning.neighbours(ROOT / "src/main/resources/content")
	for name, letters in faces().items():
		font = source(folder, name)
		kerns = kerning.of(font)
		spare_small_capitals(font)
		spare_ligatures(font)
		cut(font, letters, FEATURES.get(name, ["ccmp"]))
		simplify(font)
		if name in FEATURES:
			kerning.add(font, kerning.worth(font, kerns, neighbours), UNITS)
		font["post"].formatType = 3.0
		font.flavor = "woff2"
		font.save(FONTS / f"{name}.woff2")
		print(f"{name}: {len(letters)} letters, {(FONTS / f'{name}.woff2').stat().st_size} bytes")


if __name__ == "__main__":
	if len(sys.argv) != 2:
		sys.exit(__doc__)
	main(Path(sys.argv[1]))
