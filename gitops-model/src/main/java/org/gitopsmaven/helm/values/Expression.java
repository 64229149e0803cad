/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an expression such as {@code a.b=1,c[0].d=x,e={p,q}} into a tree (Helm {@code pkg/strvals}). */
final class Expression {

    private static final int DEEPEST = 30;
    private static final int LARGEST_INDEX = 65536;
    private static final int END = -1;

    private final int[] text;
    private final Function<String, @Nullable Object> reader;
    private int position;

    private Expression(String text, Function<String, @Nullable Object> reader) {
        this.text = text.codePoints().toArray();
        this.reader = reader;
    }

    /**
     * Sets in {@code values} what the expression says.
     *
     * @param reader what a text stands for
     */
    static void parse(String text, Map<String, @Nullable Object> values, Function<String, @Nullable Object> reader) {
        Expression expression = new Expression(text, reader);
        try {
            while (expression.position < expression.text.length) {
                expression.key(values, 0);
            }
        } catch (ParameterException e) {
            throw new ParameterException("\"" + text + "\": " + e.message());
        }
    }

    /** Whether the text ended before a value: then what was begun is dropped, as Helm does. */
    private boolean key(Map<String, @Nullable Object> target, int level) {
        StringBuilder name = new StringBuilder();
        int stop = until("=[,.", name);
        String key = name.toString();
        switch (stop) {
            case '=' -> {
                boolean ended = position == text.length;
                put(target, key, value());
                return ended;
            }
            case '[' -> {
                int index = index();
                List<@Nullable Object> list = list(target.get(key), key);
                boolean ended = item(list, index, level);
                put(target, key, list);
                return ended;
            }
            case '.' -> {
                return nested(target, key, level + 1);
            }
            case ',' -> throw new ParameterException("key \"" + key + "\" has no value (cannot end with ,)");
            default -> {
                if (!key.isEmpty()) {
                    throw new ParameterException("key \"" + key + "\" has no value");
                }
                return true;
            }
        }
    }

    private boolean nested(Map<String, @Nullable Object> target, String key, int level) {
        if (level > DEEPEST) {
            throw new ParameterException(
                    "value name nested level is greater than maximum supported nested level of " + DEEPEST);
        }
        Map<String, @Nullable Object> inner = map(target.get(key), key);
        boolean ended = key(inner, level);
        if (!inner.isEmpty()) {
            put(target, key, inner);
        } else if (!ended) {
            throw new ParameterException("key map \"" + key + "\" has no value");
        }
        return ended;
    }

    private boolean item(List<@Nullable Object> list, int index, int level) {
        StringBuilder rest = new StringBuilder();
        int stop = until("[.=", rest);
        if (!rest.isEmpty()) {
            throw new ParameterException("unexpected data at end of array index: \"" + rest + "\"");
        }
        switch (stop) {
            case '=' -> set(list, index, value());
            case '[' -> {
                int next = index();
                List<@Nullable Object> inner = list(get(list, index), "");
                if (item(inner, next, level)) {
                    return true;
                }
                set(list, index, inner);
            }
            case '.' -> {
                return nestedItem(list, index, level);
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private boolean nestedItem(List<@Nullable Object> list, int index, int level) {
        Map<String, @Nullable Object> inner =
                get(list, index) instanceof Map<?, ?> map ? map(map, "") : new LinkedHashMap<>();
        if (index < list.size()) {
            list.set(index, inner); // an item that is there changes even when the text ends early
        }
        if (key(inner, level)) {
            return true;
        }
        set(list, index, inner);
        return false;
    }

    private int index() {
        StringBuilder digits = new StringBuilder();
        until("]", digits);
        try {
            int index = Integer.parseInt(digits.toString());
            if (index < 0 || index > LARGEST_INDEX) {
                throw new ParameterException(
                        "index of " + index + " is not between 0 and the maximum supported index of " + LARGEST_INDEX);
            }
            return index;
        } catch (NumberFormatException e) {
            throw new ParameterException("error parsing index: \"" + digits + "\" is no number");
        }
    }

    /** What stands behind an equals sign: a list in braces, or text up to a comma. */
    private @Nullable Object value() {
        if (position == text.length) {
            return "";
        }
        if (text[position] == '{') {
            position++;
            return braces();
        }
        StringBuilder value = new StringBuilder();
        until(",", value);
        return reader.apply(value.toString());
    }

    private List<@Nullable Object> braces() {
        List<@Nullable Object> list = new ArrayList<>();
        while (true) {
            StringBuilder item = new StringBuilder();
            int stop = until(",}", item);
            if (stop == END) {
                throw new ParameterException("list must terminate with '}'");
            }
            list.add(reader.apply(item.toString()));
            if (stop == '}') {
                if (position < text.length && text[position] == ',') {
                    position++;
                }
                return list;
            }
        }
    }

    /** Reads up to one of these characters, which is read too; a backslash takes the next one as it is. */
    private int until(String stops, StringBuilder read) {
        while (position < text.length) {
            int c = text[position++];
            if (stops.indexOf(c) >= 0) {
                return c;
            }
            if (c == '\\') {
                if (position == text.length) {
                    return END;
                }
                c = text[position++];
            }
            read.appendCodePoint(c);
        }
        return END;
    }

    private static void put(Map<String, @Nullable Object> target, String key, @Nullable Object value) {
        if (!key.isEmpty()) {
            target.put(key, value);
        }
    }

    private static void set(List<@Nullable Object> list, int index, @Nullable Object value) {
        while (list.size() <= index) {
            list.add(null);
        }
        list.set(index, value);
    }

    private static @Nullable Object get(List<@Nullable Object> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static List<@Nullable Object> list(@Nullable Object found, String key) {
        if (found == null) {
            return new ArrayList<>();
        }
        if (!(found instanceof List<?> list)) {
            throw new ParameterException("unable to parse key: \"" + key + "\" is no list");
        }
        return new ArrayList<>(list);
    }

    private static Map<String, @Nullable Object> map(@Nullable Object found, String key) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (found instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        } else if (found != null) {
            throw new ParameterException("unable to parse key: \"" + key + "\" is no map");
        }
        return copy;
    }
}
