/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** JSON Patch (RFC 6902), for documents with sets too. One operation that fails makes the whole undefined. */
final class JsonPatch {

    private final ArrayValue operations;

    JsonPatch(ArrayValue operations) {
        this.operations = operations;
    }

    @Nullable
    Value apply(Value document) {
        Value at = document;
        for (Value operation : operations.elements()) {
            if (!(operation instanceof ObjectValue object)) {
                throw BuiltinException.type(
                        "operand 2 must be array of objects but got array containing " + operation.type());
            }
            Value next = apply(at, object);
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    private static @Nullable Value apply(Value document, ObjectValue operation) {
        List<Value> path = path(operation, "path");
        return switch (text(operation, "op")) {
            case "add" -> put(document, path, value(operation), true);
            case "replace" -> find(document, path) == null ? null : replace(document, path, value(operation));
            case "remove" -> remove(document, path);
            case "test" -> value(operation).equals(find(document, path)) ? document : null;
            case "copy" -> copy(document, path(operation, "from"), path, false);
            case "move" -> copy(document, path(operation, "from"), path, true);
            default -> throw BuiltinException.of("bad op value");
        };
    }

    private static @Nullable Value replace(Value document, List<Value> path, Value value) {
        if (path.isEmpty()) {
            return value;
        }
        Value without = remove(document, path);
        return without == null ? null : put(without, path, value, true);
    }

    private static @Nullable Value copy(Value document, List<Value> from, List<Value> to, boolean move) {
        Value value = find(document, from);
        Value rest = move ? remove(document, from) : document;
        return value == null || rest == null ? null : put(rest, to, value, true);
    }

    private static String text(ObjectValue operation, String key) {
        if (operation.get(key) instanceof StringValue string) {
            return string.text();
        }
        throw BuiltinException.of("missing '" + key + "' attribute");
    }

    private static Value value(ObjectValue operation) {
        Value value = operation.get("value");
        if (value == null) {
            throw BuiltinException.of("missing 'value' attribute");
        }
        return value;
    }

    private static List<Value> path(ObjectValue operation, String key) {
        Value path = operation.get(key);
        if (path == null) {
            throw BuiltinException.of("missing '" + key + "' attribute");
        }
        return DocumentPaths.keys(path);
    }

    private static @Nullable Value find(Value document, List<Value> path) {
        Value at = document;
        for (Value step : path) {
            at = child(at, step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private static @Nullable Value child(Value at, Value step) {
        if (at instanceof ArrayValue array) {
            int index = index(step, array.size() - 1);
            return index < 0 ? null : array.get(index);
        }
        return at.get(step);
    }

    /** The index that a step means; -1 when it is none up to the last one. */
    private static int index(Value step, int last) {
        String text = step instanceof StringValue string ? string.text() : step.toString();
        boolean number = text.length() < 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean plain = number && (text.equals("0") || !text.startsWith("0"));
        int index = plain ? Integer.parseInt(text) : -1;
        return index <= last ? index : -1;
    }

    private static @Nullable Value put(Value at, List<Value> path, Value value, boolean insert) {
        if (path.isEmpty()) {
            return value;
        }
        Value step = path.get(0);
        if (path.size() > 1) {
            Value child = child(at, step);
            Value changed = child == null ? null : put(child, path.subList(1, path.size()), value, insert);
            return changed == null ? null : with(at, step, changed);
        }
        if (at instanceof ObjectValue object) {
            return object.with(step, value);
        }
        if (at instanceof SetValue set) {
            if (!step.equals(value)) {
                return null;
            }
            Set<Value> elements = new HashSet<>(set.elements());
            elements.add(value);
            return SetValue.of(elements);
        }
        return at instanceof ArrayValue array ? inserted(array, step, value) : null;
    }

    private static @Nullable Value inserted(ArrayValue array, Value step, Value value) {
        boolean end = step instanceof StringValue string && string.text().equals("-");
        int index = end ? array.size() : index(step, array.size());
        if (index < 0) {
            return null;
        }
        List<Value> elements = new ArrayList<>(array.elements());
        elements.add(index, value);
        return ArrayValue.of(elements);
    }

    /** A collection with another value in the place of one that is there. */
    private static Value with(Value at, Value step, Value changed) {
        if (at instanceof ObjectValue object) {
            return object.with(step, changed);
        }
        if (at instanceof ArrayValue array) {
            List<Value> elements = new ArrayList<>(array.elements());
            elements.set(index(step, array.size() - 1), changed);
            return ArrayValue.of(elements);
        }
        Set<Value> elements = new HashSet<>(((SetValue) at).elements());
        elements.remove(step);
        elements.add(changed);
        return SetValue.of(elements);
    }

    private static @Nullable Value remove(Value at, List<Value> path) {
        if (path.isEmpty()) {
            return null;
        }
        Value step = path.get(0);
        Value child = child(at, step);
        if (child == null) {
            return null;
        }
        if (path.size() > 1) {
            Value changed = remove(child, path.subList(1, path.size()));
            return changed == null ? null : with(at, step, changed);
        }
        if (at instanceof ObjectValue object) {
            Map<Value, Value> left = new HashMap<>(object.entries());
            left.remove(step);
            return ObjectValue.of(left);
        }
        List<Value> left =
                new ArrayList<>(at instanceof ArrayValue array ? array.elements() : ((SetValue) at).elements());
        left.remove(at instanceof ArrayValue ? index(step, left.size() - 1) : left.indexOf(step));
        return at instanceof ArrayValue ? ArrayValue.of(left) : SetValue.of(left);
    }
}
