/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestSetValidator;

/**
 * What an object names exists. Much that a manifest names is made by others, so by default only those references are
 * reported that the target itself shows to be wrong: the object is there under the name that a generator or a
 * {@code namePrefix} gave it (an error), or under one that differs by a slip of the keyboard, or an autoscaler names none
 * of the workloads there are (warnings). In a closed world everything must be in the target.
 */
public final class ReferenceRule implements ManifestSetValidator {

    private static final Rule REFERENCES =
            new Rule("KUST-REFS", Severity.ERROR, "what an object names is in the rendered set");

    private final World world;

    public ReferenceRule(World world) {
        this.world = world;
    }

    @Override
    public List<Rule> rules() {
        return List.of(REFERENCES);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        ObjectIndex index = new ObjectIndex(objects);
        List<Reference> references = new ArrayList<>();
        for (Manifest object : objects) {
            references.clear();
            if (object.pod() != null) {
                PodReferences.of(object.pod(), references);
            }
            TrafficReferences.of(object, references);
            for (Reference reference : references) {
                check(index, object, reference, found);
            }
        }
    }

    private void check(ObjectIndex index, Manifest object, Reference reference, Consumer<Finding> found) {
        KnownNames known = index.of(reference.group(), reference.kind(), object.namespace());
        Set<String> names = known.names();
        if (names.contains(reference.name())) {
            return;
        }
        Resource resource = object.resource();
        Optional<String> renamed = known.newNameOf(reference.name());
        if (renamed.isPresent()) {
            found.accept(finding(resource, reference, ", but " + reference.kind() + " " + renamed.get() + " is")
                    .withHint("it was renamed and the reference was not: kustomize must be told of this field by a"
                            + " nameReference in configurations"));
        } else if (!world.hasOutside(reference.kind(), reference.name())) {
            found.accept(finding(resource, reference, Suggestion.phrase(reference.name(), names)));
        } else if (!world.isClosed() && known.mayMean(reference, object)) {
            found.accept(finding(resource, reference, Suggestion.phrase(reference.name(), names))
                    .as(Severity.WARNING));
        }
    }

    private static Finding finding(Resource resource, Reference reference, String more) {
        String message = reference.kind() + " " + reference.name() + " is not in the rendered set" + more;
        return Finding.of(REFERENCES, message)
                .on(reference.field().path())
                .about(Objects.describe(resource))
                .at(reference.field().location());
    }
}
