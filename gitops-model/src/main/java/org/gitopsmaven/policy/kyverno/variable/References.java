/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.jspecify.annotations.Nullable;

/** {@code $(./../field)} in a pattern: the text that stands at another place of the same pattern. */
public final class References {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\$\\((<=|>=|[<>!])?([^ )]{1,1000})\\)");
    private static final Pattern ANCHOR = Pattern.compile("[+<=X^]?\\((.+)\\)");

    private final @Nullable Object document;

    private References(@Nullable Object document) {
        this.document = document;
    }

    /**
     * The pattern with its references replaced.
     *
     * @throws JmesPathException when one leads nowhere
     */
    public static @Nullable Object resolve(@Nullable Object pattern) {
        return new References(pattern).resolve(pattern, "");
    }

    private @Nullable Object resolve(@Nullable Object value, String path) {
        if (value instanceof String text) {
            return text.contains("$(") ? replaced(text, path) : text;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                items.add(resolve(list.get(i), path + "/" + i));
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, member) ->
                    entries.put(String.valueOf(key), resolve(member, path + "/" + bare(String.valueOf(key)))));
            return entries;
        }
        return value;
    }

    private static String bare(String key) {
        Matcher matcher = ANCHOR.matcher(key.strip());
        return matcher.matches() ? matcher.group(1) : key;
    }

    private String replaced(String text, String path) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String operator = matcher.group(1) == null ? "" : matcher.group(1);
            String target = matcher.group(2);
            String absolute = GoPath.clean(target.startsWith("/") ? target : path + "/" + target);
            Object found = find(document, absolute.split("/"), 1);
            if (!(found instanceof String) && !(found instanceof Number && !operator.isEmpty())) {
                throw new JmesPathException("the reference " + matcher.group() + " leads to no text");
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(operator + found));
        }
        return matcher.appendTail(out).toString().replace("\\$(", "$(");
    }

    private static @Nullable Object find(@Nullable Object value, String[] path, int at) {
        if (at >= path.length) {
            return value;
        }
        if (value instanceof List<?> list && path[at].matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(path[at]);
            return index < list.size() ? find(list.get(index), path, at + 1) : null;
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (bare(String.valueOf(entry.getKey())).equals(path[at])) {
                    return find(entry.getValue(), path, at + 1);
                }
            }
        }
        return null;
    }
}
