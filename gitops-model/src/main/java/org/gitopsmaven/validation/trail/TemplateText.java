/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of a template by their indentation; what else stands there is looked at as text. */
final class TemplateText {

    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9_./-]+):(?:\\s+(.*))?");

    private final List<String> lines;
    private final List<TemplateLine> keys = new ArrayList<>();

    TemplateText(String text) {
        this.lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            add(i + 1, lines.get(i));
        }
    }

    private void add(int number, String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        String rest = line.substring(indent).stripTrailing();
        while (rest.startsWith("- ")) {
            keys.add(new TemplateLine(number, indent, "", ""));
            String inner = rest.substring(2).stripLeading();
            indent += rest.length() - inner.length();
            rest = inner;
        }
        Matcher key = KEY.matcher(rest);
        if (key.matches()) {
            keys.add(new TemplateLine(number, indent, key.group(1), key.group(2) == null ? "" : key.group(2)));
        }
    }

    List<String> lines() {
        return lines;
    }

    /** The keys at the left margin of each document that has objects of this kind. */
    List<List<TemplateLine>> documents(String kind) {
        List<List<TemplateLine>> documents = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size() + 1; i++) {
            if (i > lines.size() || lines.get(i - 1).startsWith("---")) {
                List<TemplateLine> document = between(start, i);
                if (document.stream().anyMatch(line -> isOfKind(line, kind))) {
                    documents.add(document);
                }
                start = i;
            }
        }
        return documents;
    }

    private static boolean isOfKind(TemplateLine line, String kind) {
        return line.indent() == 0
                && line.key().equals("kind")
                && (line.value().equals(kind) || line.value().contains("{{"));
    }

    private List<TemplateLine> between(int after, int before) {
        return keys.stream()
                .filter(line -> line.number() > after && line.number() < before)
                .toList();
    }

    /** What stands below a key or a dash, of the lines that follow it. */
    static List<TemplateLine> below(TemplateLine parent, List<TemplateLine> document) {
        List<TemplateLine> inner = new ArrayList<>();
        for (TemplateLine line : document.subList(document.indexOf(parent) + 1, document.size())) {
            boolean inside = line.indent() > parent.indent()
                    || line.indent() == parent.indent() && line.isItem() && !parent.isItem();
            if (!inside) {
                break;
            }
            inner.add(line);
        }
        return inner;
    }

    /** The last line that belongs to a key: up to the next key that is not below it. */
    int end(TemplateLine parent, List<TemplateLine> document) {
        List<TemplateLine> inner = below(parent, document);
        int next = document.indexOf(parent) + inner.size() + 1;
        return next < document.size() ? document.get(next).number() - 1 : lines.size();
    }
}
