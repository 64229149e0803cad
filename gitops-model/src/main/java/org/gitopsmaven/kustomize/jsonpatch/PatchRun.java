/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.util.List;
import java.util.function.Supplier;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.CopyLimit;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Operations applied to one document, one after the other ({@code patch.go} of json-patch 4). */
final class PatchRun {

    private static final String MISSING = ": missing value";

    /** Where a pointer leads: the value under a key of a container. */
    private record Target(Container container, String key) {}

    private final JsonEquality equality;
    private final JsonPatch.Listener listener;
    private final CopyLimit copies = new CopyLimit();
    private YamlNode document;

    PatchRun(YamlNode document, JsonEquality equality, JsonPatch.Listener listener) {
        this.document = document;
        this.equality = equality;
        this.listener = listener;
    }

    YamlNode document() {
        return document;
    }

    void apply(PatchOperation operation) {
        try {
            switch (operation.kind()) {
                case "add" -> add(operation);
                case "remove" -> remove(operation);
                case "replace" -> replace(operation);
                case "move" -> move(operation);
                case "test" -> test(operation);
                case "copy" -> copy(operation);
                default -> throw new KustomizeException("Unexpected kind: " + operation.kind());
            }
        } catch (KustomizeException e) {
            throw e.orAt(operation.fields().mark().location());
        }
    }

    private void add(PatchOperation operation) {
        String path = path("add operation failed to decode path: missing value", operation);
        Target target = find(path, "add operation does not apply: doc is missing path: \"" + path + "\"");
        told("error in add for path: '" + path + "'", () -> target.container.add(target.key, valueOf(operation)));
    }

    private void remove(PatchOperation operation) {
        String path = path("remove operation failed to decode path: missing value", operation);
        Target target = find(path, "remove operation does not apply: doc is missing path: \"" + path + "\"");
        told("error in remove for path: '" + path + "'", () -> target.container.remove(target.key));
    }

    private void replace(PatchOperation operation) {
        String path = path("replace", operation, "path");
        if (path.isEmpty()) {
            YamlNode value = valueOf(operation);
            if (value == null || value instanceof YamlScalar) {
                throw new KustomizeException("replace operation value must be object or array: %!w(<nil>)");
            }
            document = value;
            return;
        }
        Target target = find(path, "replace operation does not apply: doc is missing path: " + path);
        YamlNode before;
        try {
            before = target.container.get(target.key);
        } catch (GitOpsException e) {
            throw new KustomizeException("replace operation does not apply: doc is missing key: " + path + MISSING);
        }
        target.container.set(target.key, valueOf(operation));
        if (before == null) {
            listener.added(path, operation.fields());
        }
    }

    private void move(PatchOperation operation) {
        String from = path("move", operation, "from");
        Target source = find(from, "move operation does not apply: doc is missing from path: " + from);
        YamlNode value = told("error in move for path: '" + source.key + "'", () -> source.container.get(source.key));
        told("error in move for path: '" + source.key + "'", () -> source.container.remove(source.key));
        String path = path("move", operation, "path");
        Target target = find(path, "move operation does not apply: doc is missing destination path: " + path);
        told("error in move for path: '" + path + "'", () -> target.container.add(target.key, value));
    }

    private void copy(PatchOperation operation) {
        String from = path("copy", operation, "from");
        Target source = find(from, "copy operation does not apply: doc is missing from path: " + from);
        YamlNode value = told("error in copy for from: '" + from + "'", () -> source.container.get(source.key));
        String path = path("copy operation failed to decode path: missing value", operation);
        Target target = find(path, "copy operation does not apply: doc is missing destination path: " + path);
        YamlNode copy = value == null ? null : copies.copy(value);
        told("error while adding value during copy", () -> target.container.add(target.key, copy));
    }

    private void test(PatchOperation operation) {
        String path = path("test", operation, "path");
        YamlNode value = operation.value();
        YamlNode found = path.isEmpty() ? document : tested(path);
        boolean same = found == null || Nodes.isNull(found)
                ? Nodes.isNull(value)
                : value != null && equality.same(found, value);
        if (!same) {
            throw new KustomizeException("testing value " + path + " failed: test failed");
        }
    }

    private @Nullable YamlNode tested(String path) {
        Target target = find(path, "test operation does not apply: is missing path: " + path);
        return told("error in test for path: '" + path + "'", () -> target.container.get(target.key));
    }

    private static @Nullable YamlNode valueOf(PatchOperation operation) {
        YamlNode value = operation.value();
        return value == null ? null : value.copy();
    }

    private static String path(String failure, PatchOperation operation) {
        try {
            return operation.path();
        } catch (GitOpsException e) {
            throw KustomizeException.reworded(failure, e);
        }
    }

    private static String path(String kind, PatchOperation operation, String field) {
        try {
            return field.equals("from") ? operation.from() : operation.path();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(kind + " operation failed to decode " + field, e);
        }
    }

    /** Follows a JSON pointer to the container of its last key. */
    private Target find(String pointer, String failure) {
        List<String> parts = List.of(pointer.split("/", -1));
        Container container = parts.size() < 2 ? null : Container.of(document);
        for (int i = 1; i < parts.size() - 1 && container != null; i++) {
            container = child(container, decoded(parts.get(i)));
        }
        if (container == null) {
            throw new KustomizeException(failure + MISSING);
        }
        return new Target(container, decoded(parts.get(parts.size() - 1)));
    }

    private static @Nullable Container child(Container container, String key) {
        try {
            return Container.of(container.get(key));
        } catch (GitOpsException e) {
            return null;
        }
    }

    /** Takes {@code ~1} for a slash and {@code ~0} for a tilde, from left to right. */
    private static String decoded(String key) {
        if (key.indexOf('~') < 0) {
            return key;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            boolean slash = key.startsWith("~1", i);
            boolean escape = slash || key.startsWith("~0", i);
            text.append(slash ? '/' : key.charAt(i));
            i += escape ? 1 : 0;
        }
        return text.toString();
    }

    private static void told(String prefix, Runnable step) {
        told(prefix, () -> {
            step.run();
            return null;
        });
    }

    private static @Nullable YamlNode told(String prefix, Supplier<@Nullable YamlNode> step) {
        try {
            return step.get();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(prefix, e);
        }
    }
}
