/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.ObjectTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.ReleasableTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDocuments;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlTags;
import org.jspecify.annotations.Nullable;

/**
 * What one file of a plain directory holds.
 *
 * @param plain whether all of it can be written beyond doubt
 * @param fault why it cannot be read
 */
record DirectoryFile(
        List<Resource> objects,
        List<Finding> findings,
        boolean plain,
        @Nullable GitOpsException fault) {

    static DirectoryFile read(SourceTree tree, Path file) {
        try {
            YamlDocuments documents = tree.documents(file);
            List<Finding> findings = new ArrayList<>();
            List<Resource> objects = new ArrayList<>();
            for (YamlMapping content : contents(documents, findings)) {
                objects.add(new Resource(content, origin(content)));
            }
            return new DirectoryFile(objects, findings, documents.plain(), null);
        } catch (GitOpsException fault) {
            return faulty(fault);
        }
    }

    /** The same, shown to a visitor, who may release what it holds. */
    static DirectoryFile read(SourceTree tree, Path file, RenderTarget target, DirectoryVisitor visitor) {
        SourceFile source = SourceFile.readOnce(tree, file);
        if (source.fault() != null) {
            return faulty(source.fault());
        }
        List<Finding> findings = new ArrayList<>();
        List<Resource> objects = new ArrayList<>();
        ReleasedObjects released = new ReleasedObjects(tree, file);
        for (YamlMapping content : contents(source.content(), findings)) {
            int index = objects.size();
            ObjectTree releasable = new ReleasableTree(content, () -> released.get(index));
            objects.add(new Resource(releasable, origin(content)));
        }
        visitor.visit(target, source, objects);
        return new DirectoryFile(objects, findings, source.isPlain(), null);
    }

    private static DirectoryFile faulty(GitOpsException fault) {
        return new DirectoryFile(List.of(), List.of(), true, fault);
    }

    /** The objects of a file, and what is none of them. */
    static List<YamlMapping> contents(YamlDocuments documents, List<Finding> ignored) {
        List<YamlMapping> contents = new ArrayList<>();
        for (YamlNode document : documents.nodes()) {
            if (isObject(document)) {
                addObjects((YamlMapping) document, contents);
            } else if (!isNothing(document)) {
                ignored.add(
                        Finding.of(DirectoryEngine.IGNORED, "the document has no apiVersion and kind and is ignored")
                                .at(document.mark().location()));
            }
        }
        return contents;
    }

    /** What has one of the two keys and metadata is meant to be an object; what is missing is told by validation. */
    private static boolean isObject(YamlNode document) {
        if (!(document instanceof YamlMapping mapping)) {
            return false;
        }
        boolean version = mapping.contains("apiVersion");
        boolean kind = mapping.contains("kind");
        return version && kind || (version || kind) && mapping.contains("metadata");
    }

    private static boolean isNothing(YamlNode document) {
        return document instanceof YamlScalar scalar && (scalar.text().isEmpty() || YamlTags.NULL.equals(scalar.tag()));
    }

    /** The object, or those of a list. */
    private static void addObjects(YamlMapping object, List<YamlMapping> objects) {
        String kind = object.text("kind");
        YamlSequence items = kind != null && kind.endsWith("List") ? object.sequence("items") : null;
        if (items == null) {
            objects.add(object);
            return;
        }
        for (YamlNode item : items) {
            if (item instanceof YamlMapping mapping) {
                objects.add(mapping);
            }
        }
    }

    private static Origin origin(YamlMapping object) {
        return new Origin(object.mark().location());
    }
}
