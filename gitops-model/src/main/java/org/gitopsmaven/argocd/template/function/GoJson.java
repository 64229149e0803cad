/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.FloatText;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Go's {@code encoding/json} reads and writes it. */
public final class GoJson {

    private static final int DEEPEST = 1000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final boolean escapeHtml;
    private final String indent;
    private final StringBuilder out = new StringBuilder();

    private GoJson(boolean escapeHtml, String indent) {
        this.escapeHtml = escapeHtml;
        this.indent = indent;
    }

    /** Compact JSON, keys sorted. */
    public static String write(GoValue value) {
        return new GoJson(true, "").value(value, "\n");
    }

    /** Compact JSON in which {@code <}, {@code >} and {@code &} stay. */
    public static String writeRaw(GoValue value) {
        return new GoJson(false, "").value(value, "\n");
    }

    static String writePretty(GoValue value) {
        return new GoJson(true, "  ").value(value, "\n");
    }

    /** Reads a document; what is no JSON is an error. */
    static GoValue read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new GoCallException("unexpected end of JSON input");
            }
            return value(node);
        } catch (JacksonException e) {
            throw new GoCallException("invalid JSON: " + e.getOriginalMessage());
        }
    }

    private static GoValue value(JsonNode node) {
        if (node.isObject()) {
            GoMap map = new GoMap();
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                map.put(property.getKey(), value(property.getValue()));
            }
            return map;
        } else if (node.isArray()) {
            List<GoValue> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return GoList.of(items);
        } else if (node.isNumber()) {
            return new GoFloat(node.asDouble());
        } else if (node.isBoolean()) {
            return GoBool.of(node.asBoolean());
        }
        return node.isNull() ? GoNil.NIL : new GoString(node.asString());
    }

    private String value(GoValue value, String newline) {
        append(value, newline);
        return out.toString();
    }

    private void append(GoValue value, String newline) {
        if (value instanceof GoMap map) {
            object(map, newline);
        } else if (value instanceof GoList list) {
            array(list, newline);
        } else if (value instanceof GoFloat number) {
            if (Double.isNaN(number.value()) || Double.isInfinite(number.value())) {
                throw new GoCallException("json: unsupported value: " + number.print());
            }
            out.append(FloatText.json(number.value()));
        } else if (value.isNil()) {
            out.append("null");
        } else if (value instanceof GoBool
                || value.kind().isInteger()
                || value.kind().isUnsigned()) {
            out.append(value.print());
        } else {
            string(value.print());
        }
    }

    private void object(GoMap map, String newline) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, GoValue> entry : map.entries().entrySet()) {
            separate(first, newline + indent);
            first = false;
            string(entry.getKey());
            out.append(indent.isEmpty() ? ":" : ": ");
            append(entry.getValue(), newline + indent);
        }
        close('}', first, newline);
    }

    private void array(GoList list, String newline) {
        out.append('[');
        boolean first = true;
        for (GoValue item : list.items()) {
            separate(first, newline + indent);
            first = false;
            append(item, newline + indent);
        }
        close(']', first, newline);
    }

    private void separate(boolean first, String newline) {
        out.append(first ? "" : ",").append(indent.isEmpty() ? "" : newline);
    }

    private void close(char bracket, boolean empty, String newline) {
        out.append(empty || indent.isEmpty() ? "" : newline).append(bracket);
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                boolean html = escapeHtml && (point == '<' || point == '>' || point == '&');
                if (point < ' ' || html || point == 0x2028 || point == 0x2029) {
                    out.append(String.format("\\u%04x", point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
