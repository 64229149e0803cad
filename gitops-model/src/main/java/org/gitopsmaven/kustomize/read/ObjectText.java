/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * The objects in a text, or why there are none ({@code api/resource/factory.go}). Kept with the file it was read from,
 * so the objects must be copied before they are changed.
 */
final class ObjectText {

    private final List<YamlMapping> objects;
    private final @Nullable KustomizeException fault;

    private ObjectText(List<YamlMapping> objects, @Nullable KustomizeException fault) {
        this.objects = objects;
        this.fault = fault;
    }

    static ObjectText of(SourceFile file) {
        try {
            return of(file.text(), file.name());
        } catch (GitOpsException e) {
            return new ObjectText(List.of(), KustomizeException.from(e));
        }
    }

    static ObjectText of(String text, String file) {
        try {
            return new ObjectText(read(text, file), null);
        } catch (YamlException e) {
            return new ObjectText(List.of(), KustomizeException.wrap("MalformedYAMLError: yaml", e));
        } catch (GitOpsException e) {
            return new ObjectText(List.of(), KustomizeException.from(e));
        }
    }

    /** @throws KustomizeException when the text was refused */
    List<YamlMapping> objects() {
        if (fault != null) {
            throw fault;
        }
        return objects;
    }

    /** The objects of several texts, as if those stood below one another. */
    static ObjectText of(List<SourceFile> files) {
        if (files.size() == 1) {
            return of(files.get(0));
        }
        try {
            List<YamlNode> nodes = new ArrayList<>();
            for (SourceFile file : files) {
                for (YamlNode document : new DocumentSplitter(file.text(), file.name()).documents()) {
                    if (!YamlDialect.GOYAML3.isNull(document)) {
                        nodes.add(document);
                    }
                }
            }
            return new ObjectText(withoutLists(validated(nodes)), null);
        } catch (YamlException e) {
            return new ObjectText(List.of(), KustomizeException.wrap("MalformedYAMLError: yaml", e));
        } catch (GitOpsException e) {
            return new ObjectText(List.of(), KustomizeException.from(e));
        }
    }

    private static List<YamlMapping> read(String text, String file) {
        DocumentSplitter splitter = new DocumentSplitter(text, file);
        List<YamlNode> nodes = new ArrayList<>();
        for (YamlNode document : splitter.documents()) {
            if (YamlDialect.GOYAML3.isNull(document)) {
                continue;
            }
            if (splitter.parts() == 1 && isWrapper(document)) {
                addItems(document, nodes);
            } else {
                nodes.add(document);
            }
        }
        return withoutLists(validated(nodes));
    }

    private static boolean isWrapper(YamlNode document) {
        if (!(document instanceof YamlMapping mapping)) {
            return false;
        }
        String kind = ObjectFields.text(mapping, "kind");
        return (kind.equals("List") || kind.equals("ResourceList"))
                && (mapping.contains("items") || mapping.contains("functionConfig"));
    }

    private static void addItems(YamlNode wrapper, List<YamlNode> nodes) {
        if (((YamlMapping) wrapper).get("items") instanceof YamlSequence items) {
            items.forEach(nodes::add);
        }
    }

    private static List<YamlMapping> validated(List<YamlNode> nodes) {
        List<YamlMapping> objects = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (!ObjectMeta.isEmpty(node)) {
                objects.add(ObjectMeta.validated(node));
            }
        }
        return objects;
    }

    /** Puts the items of lists at the end, in the place of the lists. */
    private static List<YamlMapping> withoutLists(List<YamlMapping> objects) {
        List<YamlMapping> result = new ArrayList<>();
        Deque<YamlMapping> queue = new ArrayDeque<>(objects);
        while (!queue.isEmpty()) {
            YamlMapping object = queue.remove();
            String kind = ObjectFields.text(object, "kind");
            YamlNode items = kind.endsWith("List") ? object.get("items") : null;
            if (items == null) {
                result.add(object);
            } else if (items instanceof YamlSequence sequence) {
                queue.addAll(validated(sequence.items()));
            } else if (!YamlDialect.GOYAML3.isNull(items)) {
                throw new KustomizeException(
                        "expected array in " + kind + "/items, but found " + goType(items),
                        items.mark().location());
            }
        }
        return result;
    }

    private static String goType(YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            return "map[string]interface {}";
        }
        return switch (YamlDialect.GOYAML3.typeOf(scalar)) {
            case BOOLEAN -> "bool";
            case INTEGER -> "int";
            case FLOAT -> "float64";
            default -> "string";
        };
    }

    static KustomizeException inFile(GitOpsException fault, String path) {
        return fault.message().contains("MalformedYAMLError")
                ? KustomizeException.reworded(fault.message() + " in File: " + path, fault)
                : KustomizeException.reworded(fault.message(), fault);
    }
}
