/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;

/** Reads JSON as strictly as Go's encoding/json; of duplicate keys the last counts. */
final class JsonReader {

    private static final int MAX_DEPTH = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private final String file;
    private final Map<YamlNode, String> raw;
    private int line;
    private int lineStart;
    private int at;
    private int depth;

    /**
     * @param line the line of the file that the text starts in
     * @param raw gets the scalars as they were written
     */
    JsonReader(String text, String file, int line, Map<YamlNode, String> raw) {
        this.text = text;
        this.file = file;
        this.line = line;
        this.raw = raw;
    }

    /** The value that the text is. */
    YamlNode read() {
        YamlNode value = value();
        if (next() != 0) {
            throw invalid("after top-level value");
        }
        return value;
    }

    private YamlNode value() {
        char c = next();
        YamlMark mark = mark();
        if (c == '{' || c == '[') {
            if (++depth > MAX_DEPTH) {
                throw new KustomizeException("JSON deeper than " + MAX_DEPTH + " levels", mark.location());
            }
            YamlNode node = c == '{' ? object(mark) : array(mark);
            depth--;
            return node;
        }
        int start = at;
        YamlScalar scalar = c == '"' ? JsonValues.string(YamlScalar.plain("").withMark(mark), string()) : literal(mark);
        raw.put(scalar, text.substring(start, at));
        return scalar;
    }

    private YamlNode object(YamlMark start) {
        YamlMapping mapping = new YamlMapping(List.of(), YamlStyle.BLOCK, null, start, null);
        at++;
        if (next() == '}') {
            at++;
            return mapping;
        }
        while (true) {
            if (next() != '"') {
                throw invalid("looking for beginning of object key string");
            }
            YamlMark mark = mark();
            String key = string();
            expect(':', "after object key");
            YamlNode value = value();
            if (mapping.contains(key)) {
                mapping.put(key, value);
            } else {
                mapping.add(new YamlEntry(JsonValues.string(YamlScalar.plain("").withMark(mark), key), value));
            }
            if (next() == '}') {
                at++;
                return mapping;
            }
            expect(',', "after object key:value pair");
        }
    }

    private YamlNode array(YamlMark start) {
        YamlSequence sequence = new YamlSequence(List.of(), YamlStyle.BLOCK, null, start, null);
        at++;
        if (next() == ']') {
            at++;
            return sequence;
        }
        while (true) {
            sequence.add(value());
            if (next() == ']') {
                at++;
                return sequence;
            }
            expect(',', "after array element");
        }
    }

    private YamlScalar literal(YamlMark mark) {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return YamlScalar.plain(word).withMark(mark);
            }
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw invalid("looking for beginning of value");
        }
        at = number.end();
        return YamlScalar.plain(number.group()).withMark(mark);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                at--;
                throw invalid("in string literal");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw invalid("in string literal");
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int simple = "\"\\/bfnrt".indexOf(c);
        if (c != 0 && simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (c != 'u' || at + 4 > text.length()) {
            throw invalid("in string escape code");
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
            throw invalid("in \\u hexadecimal character escape");
        }
    }

    private void expect(char wanted, String where) {
        if (next() != wanted) {
            throw invalid(where);
        }
        at++;
    }

    /** The next character that is no white space; 0 at the end. */
    private char next() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return c;
            }
        }
        return 0;
    }

    private YamlMark mark() {
        return new YamlMark(file, line, at - lineStart + 1);
    }

    private KustomizeException invalid(String where) {
        Location place = mark().location();
        return at < text.length()
                ? new KustomizeException("invalid character '" + text.charAt(at) + "' " + where, place)
                : new KustomizeException("unexpected end of JSON input", place);
    }
}
