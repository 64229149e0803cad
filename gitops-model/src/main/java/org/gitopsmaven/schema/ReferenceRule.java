/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/**
 * What an object names exists. Much that a manifest names is made by others, so by default only those references are
 * reported that the target itself shows to be wrong: the object is there under the name that a generator or a
 * {@code namePrefix} gave it (an error), or under one that differs by a slip of the keyboard, or an autoscaler names none
 * of the workloads there are (warnings). In a closed world everything must be in the target.
 */
public final class ReferenceRule implements Validator<Rendering> {

    private static final Rule REFERENCES =
            new Rule("KUST-REFS", Severity.ERROR, "what an object names is in the rendered set");

    /** Among more names than these some differ by a letter from any other. */
    private static final int MOST_GUESSES = 300;

    private final boolean closedWorld;

    public ReferenceRule(boolean closedWorld) {
        this.closedWorld = closedWorld;
    }

    @Override
    public List<Rule> rules() {
        return List.of(REFERENCES);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        ObjectIndex index = new ObjectIndex(rendering);
        for (Resource resource : rendering.resources()) {
            Stream.concat(PodReferences.of(resource).stream(), TrafficReferences.of(resource).stream())
                    .forEach(reference -> check(index, resource, reference, found));
        }
    }

    private void check(ObjectIndex index, Resource resource, Reference reference, Consumer<Finding> found) {
        KnownNames known = index.of(reference.group(), reference.kind(), resource.namespace());
        Set<String> names = known.names();
        if (names.contains(reference.name())) {
            return;
        }
        Optional<String> renamed = known.newNameOf(reference.name());
        if (renamed.isPresent()) {
            found.accept(finding(resource, reference, ", but " + reference.kind() + " " + renamed.get() + " is")
                    .withHint("it was renamed and the reference was not: kustomize must be told of this field by a"
                            + " nameReference in configurations"));
        } else if (closedWorld || isSuspicious(reference, resource, names)) {
            Finding finding = finding(resource, reference, Suggestion.phrase(reference.name(), names));
            found.accept(closedWorld ? finding : finding.as(Severity.WARNING));
        }
    }

    private static Finding finding(Resource resource, Reference reference, String more) {
        String message = reference.kind() + " " + reference.name() + " is not in the rendered set" + more;
        return Finding.of(REFERENCES, message)
                .on(reference.field().path())
                .about(Objects.describe(resource))
                .at(reference.field().location());
    }

    private static boolean isSuspicious(Reference reference, Resource resource, Set<String> names) {
        return resource.kind().equals("HorizontalPodAutoscaler") && !names.isEmpty()
                || names.size() <= MOST_GUESSES && names.stream().anyMatch(name -> isSlip(reference.name(), name));
    }

    /** One letter too many, too few, wrong or swapped; not a number, and not a plural. */
    private static boolean isSlip(String name, String meant) {
        return name.length() >= 5
                && Suggestion.isSlip(name, meant)
                && !letters(name).equals(letters(meant))
                && !(name + "s").equals(meant)
                && !(meant + "s").equals(name);
    }

    private static String letters(String name) {
        return name.replaceAll("[0-9]", "");
    }
}
