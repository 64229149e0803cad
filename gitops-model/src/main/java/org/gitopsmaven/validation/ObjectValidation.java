/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.AllCores;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestSetValidator;
import org.gitopsmaven.schema.object.ManifestValidator;

/**
 * Runs validators over the objects of one target. All that judge objects alone see one before the next, while it is at
 * hand; where there are many, several are judged at once.
 */
final class ObjectValidation {

    private static final int MANY = 500;
    private static final int AT_ONCE = 250;

    private final List<ManifestValidator> ofObjects;
    private final List<ManifestValidator> ofKinds;
    private final List<ManifestSetValidator> together;
    private final List<Validator<Rendering>> others;
    private final DirectoryJudge early;

    /** @param early has judged some targets while they were read */
    ObjectValidation(
            List<ManifestValidator> ofObjects,
            List<ManifestValidator> ofKinds,
            List<ManifestSetValidator> together,
            List<Validator<Rendering>> others,
            DirectoryJudge early) {
        this.ofObjects = ofObjects;
        this.ofKinds = ofKinds;
        this.together = together;
        this.others = others;
        this.early = early;
    }

    /** The same for what can be read of a target that was refused: what is missing of it is not known. */
    ObjectValidation ofPart() {
        return new ObjectValidation(ofObjects, ofKinds, List.of(), List.of(), early);
    }

    /** Whether so much is rendered that it is worth several threads. */
    static boolean areMany(List<Rendering> renderings) {
        int objects = 0;
        for (Rendering rendering : renderings) {
            objects += rendering.resources().size();
        }
        return objects >= MANY;
    }

    /** The findings of a target, those of its engine first. */
    List<Finding> findings(Rendering rendering) {
        FindingList found = new FindingList();
        List<Finding> findings = found.list();
        findings.addAll(rendering.findings());
        Collection<JudgedObjects> judged = rendering.isRendered() ? early.of(rendering.target()) : List.of();
        if (judged.isEmpty()) {
            List<ManifestValidator> alone = new ArrayList<>(ofObjects);
            alone.addAll(ofKinds);
            List<Manifest> objects = Manifest.of(rendering);
            judge(objects, alone, objects, found);
        } else {
            List<Manifest> open = new ArrayList<>();
            List<Manifest> outlines = new ArrayList<>();
            for (JudgedObjects objects : judged) {
                findings.addAll(objects.findings());
                open.addAll(objects.open());
                outlines.addAll(objects.outlines());
            }
            judge(open, ofKinds, outlines, found);
        }
        for (Validator<Rendering> validator : others) {
            validator.validate(rendering, found);
        }
        String target = rendering.target().id();
        for (int i = 0; i < findings.size(); i++) {
            findings.set(i, findings.get(i).in(target));
        }
        return findings;
    }

    /**
     * @param objects what is judged each by itself
     * @param set what is judged together
     */
    private void judge(List<Manifest> objects, List<ManifestValidator> alone, List<Manifest> set, FindingList found) {
        if (set.size() < MANY) {
            judge(objects, alone, found);
            for (ManifestSetValidator validator : together) {
                validator.validate(set, found);
            }
            return;
        }
        List<Supplier<List<Finding>>> tasks = new ArrayList<>();
        for (int start = 0; start < objects.size(); start += AT_ONCE) {
            List<Manifest> part = objects.subList(start, Math.min(objects.size(), start + AT_ONCE));
            tasks.add(() -> judged(part, alone));
        }
        for (ManifestSetValidator validator : together) {
            tasks.add(() -> judged(set, validator));
        }
        for (List<Finding> part : AllCores.map(tasks, Supplier::get)) {
            found.list().addAll(part);
        }
    }

    private static List<Finding> judged(List<Manifest> objects, ManifestSetValidator validator) {
        FindingList found = new FindingList();
        validator.validate(objects, found);
        return found.list();
    }

    private static List<Finding> judged(List<Manifest> objects, List<ManifestValidator> alone) {
        FindingList found = new FindingList();
        judge(objects, alone, found);
        return found.list();
    }

    private static void judge(List<Manifest> objects, List<ManifestValidator> alone, Consumer<Finding> found) {
        for (Manifest object : objects) {
            for (ManifestValidator validator : alone) {
                validator.validate(object, found);
            }
        }
    }
}
