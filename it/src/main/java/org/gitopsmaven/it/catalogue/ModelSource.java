/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a model class. The files are machine-written, so a few patterns suffice. */
final class ModelSource {

    private static final Pattern FIELD = Pattern.compile(
            "SERIALIZED_NAME_[\\w$]+\\s*=\\s*\"([^\"]++)\";\\s*@SerializedName\\(SERIALIZED_NAME_[\\w$]+\\)"
                    + "\\s*(?:@[\\w.]+\\s+)*private ([\\w.<>,\\[\\] ]+?) ([\\w$]+)(?: = [^;]+)?;");
    private static final Pattern GETTER = Pattern.compile("public [\\w.<>,\\[\\] ]+?\\s+(?:get|is)([\\w$]+)\\(\\)");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("String", "s"),
            Map.entry("Integer", "i"),
            Map.entry("Long", "l"),
            Map.entry("Boolean", "b"),
            Map.entry("Double", "d"),
            Map.entry("BigDecimal", "d"),
            Map.entry("byte[]", "y"),
            Map.entry("OffsetDateTime", "t"),
            Map.entry("IntOrString", "x"),
            Map.entry("Quantity", "q"),
            Map.entry("Object", "a"),
            Map.entry("V1Patch", "a"));

    private final String text;

    ModelSource(String text) {
        this.text = text;
    }

    List<SourceField> fields() {
        List<SourceField> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(text);
        while (matcher.find()) {
            boolean required = isRequired(matcher.group(3), matcher.group(1));
            fields.add(new SourceField(matcher.group(1), type(matcher.group(2)), required));
        }
        return fields;
    }

    /** Only the annotations of the getter say it in every version. */
    private boolean isRequired(String field, String name) {
        Matcher matcher = GETTER.matcher(text);
        while (matcher.find()) {
            if (plain(matcher.group(1)).equals(plain(field))) {
                int start = text.lastIndexOf("*/\n", matcher.start());
                String annotations =
                        STRING.matcher(text.substring(start, matcher.start())).replaceAll("");
                return annotations.contains("Nonnull") || annotations.contains("required = true");
            }
        }
        throw new IllegalStateException("no getter of " + name);
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("$", "").toLowerCase(Locale.ROOT);
    }

    private static String type(String java) {
        String name = java.strip();
        if (name.startsWith("List<")) {
            return "[" + type(name.substring(5, name.length() - 1));
        }
        if (name.startsWith("Map<String,")) {
            return "{" + type(name.substring(11, name.length() - 1));
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return SCALARS.getOrDefault(simple, simple);
    }
}
