/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Makes resources of files and of texts inside a kustomization ({@code api/resmap/factory.go}). */
public final class ResourceReader {

    /** The name under which a file keeps its objects. */
    private static final Function<SourceFile, ObjectText> OBJECTS = ObjectText::of;

    private final Scopes scopes;

    public ResourceReader(Scopes scopes) {
        this.scopes = scopes;
    }

    /** The resources in a file that a kustomization names. */
    public List<KustomizeResource> file(Loader loader, String path) {
        SourceFile file = loader.load(path);
        try {
            return file(file);
        } catch (GitOpsException e) {
            throw ObjectText.inFile(e, path);
        }
    }

    /** The resources in a file. */
    public List<KustomizeResource> file(SourceFile file) {
        return resources(file.parsed(OBJECTS));
    }

    /** The resources in files that together are one stream. */
    public List<KustomizeResource> files(List<SourceFile> files) {
        return resources(ObjectText.of(files));
    }

    /** The resources in a text that stands in a kustomization; marks show its lines there. */
    public List<KustomizeResource> text(YamlScalar text) {
        return resources(ObjectText.of(Inline.atItsLine(text), text.mark().file()));
    }

    /** @throws KustomizeException when a resource has no kind or no name any more */
    public static void ensureObject(KustomizeResource resource) {
        if (resource.kind().isEmpty() || resource.name().isEmpty()) {
            ObjectMeta.validated(ShownNotes.content(resource));
        }
    }

    private List<KustomizeResource> resources(ObjectText text) {
        List<KustomizeResource> resources = new ArrayList<>();
        for (YamlMapping object : text.objects()) {
            resources.add(new KustomizeResource(
                    object.copy(), new Origin(object.mark().location()), scopes));
        }
        return resources;
    }
}
