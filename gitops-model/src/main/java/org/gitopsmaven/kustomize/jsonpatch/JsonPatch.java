/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

/** A JSON patch ({@code api/filters/patchjson6902}). Never changes; may be applied to many objects. */
public final class JsonPatch {

    /** Is told of operations that do something else than they say. */
    @FunctionalInterface
    public interface Listener {

        /** A {@code replace} added a key that was not there, where the RFC wants an error. */
        void added(String path, YamlNode operation);
    }

    private final List<PatchOperation> operations;
    private final Map<YamlNode, String> raw;

    private JsonPatch(List<PatchOperation> operations, Map<YamlNode, String> raw) {
        this.operations = operations;
        this.raw = raw;
    }

    /**
     * Reads a patch: JSON when the text starts with a bracket, else YAML 1.1.
     *
     * @param file the name that marks and errors carry
     * @param line the line of the file that the text starts in, counted from 1
     * @throws KustomizeException when it is not a list of operations
     */
    public static JsonPatch parse(String text, String file, int line) {
        Map<YamlNode, String> raw = new IdentityHashMap<>();
        YamlNode patch = text.startsWith("[")
                ? new JsonReader(text, file, line, raw).read()
                : JsonValues.ofDocument(firstDocument("\n".repeat(line - 1) + text, file));
        return new JsonPatch(operations(patch), raw);
    }

    private static YamlNode firstDocument(String text, String file) {
        List<YamlNode> documents = YamlReader.read(text, file, YamlDialect.GOYAML2);
        return documents.isEmpty() ? new YamlMapping() : documents.get(0);
    }

    private static List<PatchOperation> operations(YamlNode patch) {
        if (Nodes.isNull(patch)) {
            return List.of();
        }
        if (!(patch instanceof YamlSequence items)) {
            throw wrongType(patch, "jsonpatch.Patch");
        }
        List<PatchOperation> operations = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlMapping mapping) {
                operations.add(new PatchOperation(mapping));
            } else if (Nodes.isNull(item)) {
                operations.add(new PatchOperation(new YamlMapping()));
            } else {
                throw wrongType(item, "jsonpatch.Operation");
            }
        }
        return operations;
    }

    private static KustomizeException wrongType(YamlNode node, String wanted) {
        return new KustomizeException(
                "json: cannot unmarshal " + PatchOperation.jsonKind(node) + " into Go value of type " + wanted,
                node.mark().location());
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** What the patch makes of an object, which stays as it is. */
    public YamlMapping apply(YamlMapping object) {
        return apply(object, (path, operation) -> {});
    }

    /**
     * What the patch makes of an object, which stays as it is.
     *
     * @throws KustomizeException with the words of json-patch when an operation does not apply
     */
    public YamlMapping apply(YamlMapping object, Listener listener) {
        PatchRun run = new PatchRun(JsonValues.ofObject(object), new JsonEquality(raw), listener);
        for (PatchOperation operation : operations) {
            run.apply(operation);
        }
        if (run.document() instanceof YamlMapping mapping) {
            return (YamlMapping) JsonValues.withFloats(mapping);
        }
        throw wrongType(run.document(), "map[string]interface {}");
    }
}
