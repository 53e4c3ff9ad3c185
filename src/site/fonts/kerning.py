"""Kerning for the pairs of letters that the content prints; of all 200,000 that Literata knows, a third of a file would consist."""

import re
from collections import Counter

from fontTools.otlLib.builder import buildPairPosGlyphs
from fontTools.ttLib import newTable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables.otBase import ValueRecord

# Thousandths of an em. What a pair is moved by, times how often the content prints it, must be worth its four bytes.
LEAST = 8
LEAST_IN_ALL = 300
STEP = 4

# Small capitals and figures in columns are set in a twentieth of the text.
SELDOM = 20


def neighbours(content):
	"""How often one letter stands before another, its marks of quotation as the site sets them."""
	found = Counter()
	for file in sorted(content.rglob("*.md")):
		text = re.sub(r"(?<=\w)'", "’", file.read_text(encoding="utf-8"))
		found.update(pair for pair in zip(text, text[1:]) if min(pair) > " ")
	return found


def of(font):
	"""What the font moves a glyph by after another: both names to thousandths of an em."""
	table, glyphs, found = font["GPOS"].table, font.getGlyphOrder(), {}
	lookups = {index for feature in table.FeatureList.FeatureRecord if feature.FeatureTag == "kern"
		for index in feature.Feature.LookupListIndex}
	for index in lookups:
		# The first subtable that has a pair, or the class of its first glyph, is the last that is asked.
		for subtable in table.LookupList.Lookup[index].SubTable:
			for pair, value in listed(getattr(subtable, "ExtSubTable", subtable), glyphs):
				found.setdefault(pair, getattr(value, "XAdvance", 0))
	return found


def listed(subtable, glyphs):
	if subtable.Format == 1:
		for first, pairs in zip(subtable.Coverage.glyphs, subtable.PairSet):
			for pair in pairs.PairValueRecord:
				yield (first, pair.SecondGlyph), pair.Value1
		return
	for first in subtable.Coverage.glyphs:
		row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)].Class2Record
		for second in glyphs:
			yield (first, second), row[subtable.ClassDef2.classDefs.get(second, 0)].Value1


def worth(font, kerns, neighbours):
	"""Of the pairs those that are seen."""
	letters, glyphs, printed = font.getBestCmap(), set(font.getGlyphOrder()), Counter()
	for (first, second), count in neighbours.items():
		for one in shapes(first, letters, glyphs):
			for other in shapes(second, letters, glyphs):
				if meet(one, other, first, second):
					printed[one, other] += count / (SELDOM if "." in one + other else 1)
	return {pair: kerns[pair] for pair, count in printed.items()
		if abs(kerns.get(pair, 0)) >= LEAST and count * abs(kerns[pair]) >= LEAST_IN_ALL}


def shapes(letter, letters, glyphs):
	"""A letter as it stands, as a small capital, as a figure of the text or of a table."""
	name = letters.get(ord(letter))
	if name is None:
		return []
	return [shape for shape in (name, name.lower() + ".sc", name + ".osf", name + ".tf") if shape in glyphs]


def meet(one, other, first, second):
	"""Whether both shapes can stand in one word: a small capital after a capital, but before none."""
	if not first.isalpha() or not second.isalpha():
		return True
	return one.endswith(".sc") == other.endswith(".sc") or (first.isupper() and other.endswith(".sc"))


def add(font, kerns, units):
	"""Gives the font these pairs and no others."""
	def value(kern):
		record = ValueRecord()
		record.XAdvance = round(kern / STEP) * STEP * units // 1000
		return record

	lookup = otTables.Lookup()
	lookup.LookupType, lookup.LookupFlag = 2, 0
	lookup.SubTable = buildPairPosGlyphs({pair: (value(kern), None) for pair, kern in kerns.items()}, font.getReverseGlyphMap())
	lookup.SubTableCount = len(lookup.SubTable)
	font["GPOS"] = newTable("GPOS")
	table = font["GPOS"].table = otTables.GPOS()
	table.Version = 0x00010000
	table.LookupList = otTables.LookupList()
	table.LookupList.Lookup = [lookup]
	record = otTables.FeatureRecord()
	record.FeatureTag, record.Feature = "kern", otTables.Feature()
	record.Feature.FeatureParams, record.Feature.LookupListIndex = None, [0]
	table.FeatureList = otTables.FeatureList()
	table.FeatureList.FeatureRecord = [record]
	table.ScriptList = otTables.ScriptList()
	table.ScriptList.ScriptRecord = [script(tag) for tag in ("DFLT", "cyrl", "latn")]


def script(tag):
	"""A script whose languages are all kerned alike."""
	record = otTables.ScriptRecord()
	record.ScriptTag, record.Script = tag, otTables.Script()
	record.Script.LangSysRecord = []
	language = record.Script.DefaultLangSys = otTables.DefaultLangSys()
	language.LookupOrder, language.ReqFeatureIndex, language.FeatureIndex = None, 0xFFFF, [0]
	return record
