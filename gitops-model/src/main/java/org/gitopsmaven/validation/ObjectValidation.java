/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
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

    private final List<ManifestValidator> alone;
    private final List<ManifestSetValidator> together;
    private final List<Validator<Rendering>> others;

    ObjectValidation(
            List<ManifestValidator> alone, List<ManifestSetValidator> together, List<Validator<Rendering>> others) {
        this.alone = alone;
        this.together = together;
        this.others = others;
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
        List<Manifest> objects = Manifest.of(rendering);
        if (objects.size() < MANY) {
            alone(objects, found);
            for (ManifestSetValidator validator : together) {
                validator.validate(objects, found);
            }
        } else {
            Stream.concat(
                            parts(objects).parallel().map(this::alone),
                            sets(objects).parallel())
                    .toList()
                    .forEach(findings::addAll);
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

    private static Stream<List<Manifest>> parts(List<Manifest> objects) {
        int count = (objects.size() + AT_ONCE - 1) / AT_ONCE;
        return IntStream.range(0, count)
                .mapToObj(i -> objects.subList(i * AT_ONCE, Math.min(objects.size(), (i + 1) * AT_ONCE)));
    }

    private Stream<List<Finding>> sets(List<Manifest> objects) {
        return together.stream().map(validator -> {
            List<Finding> findings = new ArrayList<>();
            validator.validate(objects, findings::add);
            return findings;
        });
    }

    private List<Finding> alone(List<Manifest> objects) {
        List<Finding> findings = new ArrayList<>();
        alone(objects, findings::add);
        return findings;
    }

    private void alone(List<Manifest> objects, Consumer<Finding> found) {
        for (Manifest object : objects) {
            for (ManifestValidator validator : alone) {
                validator.validate(object, found);
            }
        }
    }
}
