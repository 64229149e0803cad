/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import org.gitopsmaven.yaml.YamlJson;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON as OPA prints them: sets as arrays, keys that are no texts as the text of their JSON. */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final @Nullable String prefix;
    private final String indent;
    private int depth;

    private JsonWriter(@Nullable String prefix, String indent) {
        this.prefix = prefix;
        this.indent = indent;
    }

    /** The shortest JSON text. */
    public static String write(Value value) {
        JsonWriter writer = new JsonWriter(null, "");
        writer.append(value);
        return writer.out.toString();
    }

    /** A JSON text with a line for each element, as Go's {@code json.MarshalIndent}. */
    public static String write(Value value, String prefix, String indent) {
        JsonWriter writer = new JsonWriter(prefix, indent);
        writer.out.append(prefix);
        writer.append(value);
        return writer.out.toString();
    }

    private void append(Value value) {
        if (value instanceof StringValue string) {
            out.append(YamlJson.quote(string.text()));
        } else if (value instanceof ObjectValue object) {
            object(object);
        } else if (value.isCollection()) {
            list(value);
        } else {
            out.append(value);
        }
    }

    private void object(ObjectValue object) {
        open('{');
        int start = out.length();
        object.forEach((key, value) -> {
            separate(start);
            out.append(YamlJson.quote(key instanceof StringValue string ? string.text() : write(key)));
            out.append(prefix == null ? ":" : ": ");
            append(value);
            return false;
        });
        close('}', start);
    }

    private void list(Value list) {
        open('[');
        int start = out.length();
        list.forEach((key, value) -> {
            separate(start);
            append(value);
            return false;
        });
        close(']', start);
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
    }

    private void close(char bracket, int start) {
        depth--;
        if (out.length() > start) {
            line();
        }
        out.append(bracket);
    }

    private void separate(int start) {
        if (out.length() > start) {
            out.append(',');
        }
        line();
    }

    private void line() {
        if (prefix != null) {
            out.append('\n').append(prefix).append(indent.repeat(depth));
        }
    }
}
