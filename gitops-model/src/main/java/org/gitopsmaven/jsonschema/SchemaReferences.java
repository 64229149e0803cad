/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Where the references of a schema lead: to its parts by pointer, by anchor and by identifier; never to another file. */
final class SchemaReferences {

    private static final URI NOWHERE = URI.create("schema:///");

    private record Part(YamlMapping schema, URI base) {}

    private final Map<YamlMapping, URI> bases = new IdentityHashMap<>();
    private final Map<String, YamlMapping> byIdentifier = new HashMap<>();
    private final Map<String, Integer> dynamic = new HashMap<>();
    private final boolean old;

    /** @param old whether nothing counts beside a reference, an identifier neither */
    SchemaReferences(YamlMapping document, boolean old) {
        this.old = old;
        Deque<Part> left = new ArrayDeque<>();
        left.push(new Part(document, NOWHERE));
        byIdentifier.put(NOWHERE.toString(), document);
        while (!left.isEmpty()) {
            Part part = left.pop();
            URI base = named(part);
            bases.put(part.schema(), base);
            for (YamlMapping inner : SchemaParts.of(part.schema())) {
                left.push(new Part(inner, base));
            }
        }
    }

    /** Notes the names of a part and says what its references are relative to. */
    private URI named(Part part) {
        URI base = part.base();
        for (String keyword : new String[] {"$id", "id"}) {
            String id = part.schema().text(keyword);
            if (id != null && !id.isEmpty() && !(old && part.schema().contains("$ref"))) {
                base = resolved(base, id);
                byIdentifier.putIfAbsent(withoutEmptyFragment(base), part.schema());
                base = id.startsWith("#") ? part.base() : base;
            }
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            String anchor = part.schema().text(keyword);
            if (anchor != null) {
                byIdentifier.putIfAbsent(withoutEmptyFragment(base) + "#" + anchor, part.schema());
            }
        }
        for (String keyword : new String[] {"$dynamicAnchor", "$recursiveAnchor"}) {
            String anchor = part.schema().text(keyword);
            if (anchor != null) {
                dynamic.merge(keyword.equals("$recursiveAnchor") ? "" : anchor, 1, Integer::sum);
            }
        }
        return base;
    }

    /**
     * The schema that a reference in a part means; null when it is not in this document, and when it depends on the way
     * that led to it.
     */
    @Nullable
    YamlNode find(YamlMapping from, String keyword, String reference) {
        boolean certain =
                keyword.equals("$ref") || dynamic.getOrDefault(reference.substring(reference.indexOf('#') + 1), 0) < 2;
        return certain ? find(from, reference) : null;
    }

    private @Nullable YamlNode find(YamlMapping from, String reference) {
        URI base = bases.getOrDefault(from, NOWHERE);
        String target = withoutEmptyFragment(resolved(base, reference));
        YamlMapping named = byIdentifier.get(target);
        int fragment = target.indexOf('#');
        if (named != null || fragment < 0) {
            return named;
        }
        YamlMapping resource = byIdentifier.get(target.substring(0, fragment));
        String pointer = target.substring(fragment + 1);
        return resource == null || !pointer.startsWith("/") ? null : follow(resource, pointer);
    }

    private @Nullable YamlNode follow(YamlMapping resource, String pointer) {
        YamlNode node = resource;
        for (String step : URLDecoder.decode(pointer.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                .split("/", -1)) {
            String key = step.replace("~1", "/").replace("~0", "~");
            YamlNode next = null;
            if (node instanceof YamlMapping mapping) {
                next = mapping.get(key);
            } else if (node instanceof YamlSequence list && key.matches("[0-9]{1,9}")) {
                next = Integer.parseInt(key) < list.size() ? list.get(Integer.parseInt(key)) : null;
            }
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    private static URI resolved(URI base, String reference) {
        try {
            return reference.startsWith("#") ? URI.create(withoutFragment(base) + reference) : base.resolve(reference);
        } catch (IllegalArgumentException e) {
            return NOWHERE.resolve("not-a-reference");
        }
    }

    private static String withoutFragment(URI uri) {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }

    private static String withoutEmptyFragment(URI uri) {
        String text = uri.toString();
        return text.endsWith("#") ? text.substring(0, text.length() - 1) : text;
    }
}
