/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;

/**
 * Objects in the order in which Flux would reconcile them: each after those it depends on.
 *
 * @param ordered all objects; those that do not depend on each other stay as they were
 * @param missing what is depended on and is not there, by the object that depends
 * @param cycles dependencies that lead back to where they start, by one of the objects in them
 */
public record FluxDependencies(
        List<FluxObject> ordered,
        Map<FluxReference, List<FluxReference>> missing,
        Map<FluxReference, List<FluxReference>> cycles) {

    /** More than any chain that people write. */
    private static final int DEEPEST = 1_000;

    /** The order of objects of one kind; the controllers know no dependencies between kinds. */
    public static FluxDependencies of(List<FluxObject> objects) {
        return new Walk(objects).run();
    }

    private static final class Walk {

        private final Map<FluxReference, FluxObject> byReference = new LinkedHashMap<>();
        private final Set<FluxReference> done = new LinkedHashSet<>();
        private final Map<FluxReference, List<FluxReference>> missing = new LinkedHashMap<>();
        private final Map<FluxReference, List<FluxReference>> cycles = new LinkedHashMap<>();

        Walk(List<FluxObject> objects) {
            objects.forEach(object -> byReference.putIfAbsent(object.reference(), object));
        }

        FluxDependencies run() {
            byReference.values().forEach(object -> visit(object, new ArrayList<>()));
            List<FluxObject> ordered = new ArrayList<>();
            done.forEach(reference -> ordered.add(byReference.get(reference)));
            return new FluxDependencies(List.copyOf(ordered), Map.copyOf(missing), Map.copyOf(cycles));
        }

        private void visit(FluxObject object, List<FluxReference> path) {
            FluxReference reference = object.reference();
            if (done.contains(reference)) {
                return;
            }
            int before = path.indexOf(reference);
            path.add(reference);
            if (before >= 0) {
                cycles.put(reference, List.copyOf(path.subList(before, path.size())));
            } else if (path.size() > DEEPEST) {
                throw new GitOpsException("dependsOn is deeper than " + DEEPEST + " objects", object.definedAt());
            } else {
                object.dependsOn().forEach(need -> visit(object, need, path));
                done.add(reference);
            }
            path.remove(path.size() - 1);
        }

        private void visit(FluxObject object, FluxReference need, List<FluxReference> path) {
            FluxObject other = byReference.get(need);
            if (other == null) {
                missing.computeIfAbsent(object.reference(), key -> new ArrayList<>())
                        .add(need);
            } else {
                visit(other, path);
            }
        }
    }
}
