/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gitopsmaven.render.DirectoryVisitor;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestValidator;
import org.gitopsmaven.schema.object.Outlines;
import org.gitopsmaven.schema.structure.CustomKinds;
import org.gitopsmaven.schema.structure.StructureRule;
import org.gitopsmaven.schema.structure.TargetVersions;
import org.jspecify.annotations.Nullable;

/**
 * Judges the objects of large directories while they are read, and lets most of them go at once: a tree that is looked at
 * where it was made, and dropped, costs half of one that is kept.
 */
final class DirectoryJudge implements DirectoryVisitor {

    private final FileValidation files;
    private final Validation validation;
    private final List<ManifestValidator> ofObjects;
    private final boolean together;
    private final Map<String, Map<Path, JudgedObjects>> byTarget = new ConcurrentHashMap<>();
    private @Nullable BuiltIn builtIn;

    DirectoryJudge(FileValidation files, Validation validation) {
        this.files = files;
        this.validation = validation;
        this.ofObjects = validation.ofObjects();
        this.together = !validation.ofRenderings().isEmpty();
    }

    /** What judges kinds that need no CRD; made only where there is a large directory. */
    private record BuiltIn(StructureRule schemas, List<ManifestValidator> validators) {

        static BuiltIn of(Validation validation) {
            CustomKinds none = new CustomKinds(List.of(), List.of());
            TargetVersions versions = validation.options().kubernetesVersions();
            return new BuiltIn(new StructureRule(versions, none), validation.ofKinds(none));
        }
    }

    @Override
    public void visit(RenderTarget target, SourceFile file, List<Resource> objects) {
        files.judgeEarly(file);
        FindingList found = new FindingList();
        List<Manifest> outlines = new ArrayList<>(objects.size());
        List<Manifest> open = new ArrayList<>();
        BuiltIn kinds = builtIn();
        for (Manifest object : Manifest.of(objects, target)) {
            judge(object, ofObjects, found);
            boolean builtInKind = kinds.schemas().isBuiltIn(object);
            if (builtInKind) {
                judge(object, kinds.validators(), found);
            } else {
                open.add(object);
            }
            if (together) {
                outlines.add(builtInKind ? Outlines.of(object) : object);
            }
            if (builtInKind && Outlines.has(object.gvk())) {
                object.resource().tree().release();
            }
        }
        Map<Path, JudgedObjects> judged = new ConcurrentSkipListMap<>();
        Map<Path, JudgedObjects> earlier = byTarget.putIfAbsent(target.id(), judged);
        (earlier == null ? judged : earlier).put(file.file(), new JudgedObjects(found.list(), outlines, open));
    }

    private static void judge(Manifest object, List<ManifestValidator> validators, FindingList found) {
        for (ManifestValidator validator : validators) {
            validator.validate(object, found);
        }
    }

    private synchronized BuiltIn builtIn() {
        if (builtIn == null) {
            builtIn = BuiltIn.of(validation);
        }
        return builtIn;
    }

    /** What was judged of a target, file by file; nothing when it was not read file by file. */
    Collection<JudgedObjects> of(RenderTarget target) {
        return byTarget.getOrDefault(target.id(), Map.of()).values();
    }
}
