/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;

/** Paths into a document, given as texts with slashes or as arrays of keys. */
final class DocumentPaths {

    private final List<List<Value>> paths;

    private DocumentPaths(List<List<Value>> paths) {
        this.paths = paths;
    }

    /** The second operand. */
    static DocumentPaths of(Operands operands) {
        List<List<Value>> paths = new ArrayList<>();
        for (Value path : operands.elements(1)) {
            paths.add(keys(path));
        }
        return new DocumentPaths(paths);
    }

    static List<Value> keys(Value path) {
        if (path instanceof ArrayValue array) {
            return array.elements();
        }
        if (!(path instanceof StringValue string)) {
            throw BuiltinException.type(
                    "operand 2 must be one of {set, array} containing string paths or array of path segments but got "
                            + path.type());
        }
        List<Value> keys = new ArrayList<>();
        String text = string.text().startsWith("/") ? string.text().substring(1) : string.text();
        if (string.text().isEmpty()) {
            return keys;
        }
        for (String key : text.split("/", -1)) {
            keys.add(StringValue.of(key.replace("~1", "/").replace("~0", "~")));
        }
        return keys;
    }

    Value filter(Value document) {
        return filter(document, paths);
    }

    Value remove(Value document) {
        Value left = document;
        for (List<Value> path : paths) {
            left = remove(left, path);
        }
        return left;
    }

    private static Value filter(Value at, List<List<Value>> paths) {
        if (paths.stream().anyMatch(List::isEmpty)) {
            return at;
        }
        if (at instanceof ObjectValue object) {
            Map<Value, Value> kept = new HashMap<>();
            object.entries().forEach((key, value) -> {
                List<List<Value>> below = below(paths, key);
                if (!below.isEmpty()) {
                    kept.put(key, filter(value, below));
                }
            });
            return ObjectValue.of(kept);
        }
        if (at instanceof ArrayValue array) {
            List<Value> kept = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                List<List<Value>> below = below(paths, NumberValue.of(i));
                if (!below.isEmpty()) {
                    kept.add(filter(array.get(i), below));
                }
            }
            return ArrayValue.of(kept);
        }
        if (at instanceof SetValue set) {
            return SetValue.of(set.elements().stream()
                    .filter(element -> !below(paths, element).isEmpty())
                    .map(element -> filter(element, below(paths, element)))
                    .toList());
        }
        return at;
    }

    private static List<List<Value>> below(List<List<Value>> paths, Value key) {
        List<List<Value>> below = new ArrayList<>();
        for (List<Value> path : paths) {
            if (!path.isEmpty() && names(path.get(0), key)) {
                below.add(path.subList(1, path.size()));
            }
        }
        return below;
    }

    private static boolean names(Value step, Value key) {
        return step.equals(key)
                || key instanceof NumberValue
                        && step instanceof StringValue string
                        && string.text().equals(key.toString());
    }

    private static Value remove(Value at, List<Value> path) {
        if (path.isEmpty()) {
            return at;
        }
        Value step = path.get(0);
        boolean last = path.size() == 1;
        if (at instanceof ObjectValue object) {
            Map<Value, Value> left = new HashMap<>(object.entries());
            Value found = object.get(step);
            if (found != null) {
                left.remove(step);
                if (!last) {
                    left.put(step, remove(found, path.subList(1, path.size())));
                }
            }
            return ObjectValue.of(left);
        }
        if (at instanceof ArrayValue array) {
            List<Value> left = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                boolean named = names(step, NumberValue.of(i));
                if (!named || !last) {
                    left.add(named ? remove(array.get(i), path.subList(1, path.size())) : array.get(i));
                }
            }
            return ArrayValue.of(left);
        }
        if (at instanceof SetValue set) {
            return SetValue.of(set.elements().stream()
                    .filter(element -> !last || !element.equals(step))
                    .map(element ->
                            !last && element.equals(step) ? remove(element, path.subList(1, path.size())) : element)
                    .toList());
        }
        return at;
    }
}
