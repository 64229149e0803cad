/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlJson;
import org.jspecify.annotations.Nullable;

/** The resources of a build in load order ({@code api/resmap/reswrangler.go}). */
public final class ResMap {

    /** Tells where a resource came from; what is merged into it does not change that. */
    private static final String ORIGIN = "config.kubernetes.io/origin";

    private final List<KustomizeResource> resources = new ArrayList<>();

    /** Current ids while only appending; null when a step may have renamed something. */
    private @Nullable Set<ObjectId.Key> index = new HashSet<>();

    /** A list of these resources; two of the same id are an error. */
    public static ResMap of(List<KustomizeResource> resources) {
        ResMap map = new ResMap();
        map.appendAll(resources);
        return map;
    }

    public int size() {
        return resources.size();
    }

    /** The resources in order, as they are now. */
    public List<KustomizeResource> resources() {
        return List.copyOf(resources);
    }

    /** To be called after resources were changed through their own methods. */
    public void changed() {
        index = null;
    }

    /** Adds a resource; an id that is there already is an error. */
    public void append(KustomizeResource resource) {
        ObjectId id = resource.currentId();
        if (!index().add(id.key())) {
            throw new KustomizeException(
                    "may not add resource with an already registered id: " + id,
                    resource.origin().location());
        }
        resources.add(resource);
    }

    public void appendAll(List<KustomizeResource> others) {
        for (KustomizeResource other : others) {
            append(other);
        }
    }

    /** Adds generated resources as their behaviour says: as new ones, or merged into those that are there. */
    public void absorbAll(ResMap others) {
        for (KustomizeResource other : others.resources) {
            absorb(other);
        }
    }

    /** Puts these resources in the place of all; two of the same id are an error. */
    public void replaceAll(List<KustomizeResource> others) {
        List<KustomizeResource> copy = List.copyOf(others);
        resources.clear();
        changed();
        appendAll(copy);
    }

    /** Drops what was deleted. */
    public void dropEmpties() {
        for (int i = resources.size() - 1; i >= 0; i--) {
            if (resources.get(i).isEmpty()) {
                resources.remove(i);
            }
        }
        changed();
    }

    public List<KustomizeResource> matchingCurrentId(Predicate<ObjectId> condition) {
        List<KustomizeResource> matches = new ArrayList<>(1);
        for (KustomizeResource resource : resources) {
            if (condition.test(resource.currentId())) {
                matches.add(resource);
            }
        }
        return matches;
    }

    /** The resources that have or once had an id that fits. */
    public List<KustomizeResource> matchingAnyId(Predicate<ObjectId> condition) {
        List<KustomizeResource> matches = new ArrayList<>(1);
        for (KustomizeResource resource : resources) {
            if (!resource.isEmpty() && anyId(resource, condition)) {
                matches.add(resource);
            }
        }
        return matches;
    }

    private static boolean anyId(KustomizeResource resource, Predicate<ObjectId> condition) {
        for (ObjectId id : resource.allIds()) {
            if (condition.test(id)) {
                return true;
            }
        }
        return false;
    }

    /** The one resource that has or had this id. */
    public KustomizeResource byId(ObjectId id) {
        List<KustomizeResource> matches = matchingAnyId(id::sameAs);
        if (matches.size() == 1) {
            return matches.get(0);
        }
        String count = matches.isEmpty() ? "no" : "multiple";
        throw new KustomizeException(
                count + " matches for Id " + id + "; failed to find unique target for patch " + id);
    }

    /** A list of copies that ask these scopes. */
    public ResMap copy(Scopes scopes) {
        ResMap copy = new ResMap();
        for (KustomizeResource resource : resources) {
            copy.resources.add(resource.twin(scopes));
        }
        copy.changed();
        return copy;
    }

    private void absorb(KustomizeResource generated) {
        ObjectId id = generated.currentId();
        List<KustomizeResource> matches = matchingAnyId(id::sameAs);
        if (matches.size() > 1) {
            String printed = String.join(
                    " ",
                    matches.stream()
                            .map(match -> YamlJson.write(ShownNotes.content(match)))
                            .toList());
            throw new KustomizeException("found multiple objects [" + printed + "] that could accept merge of " + id);
        }
        if (matches.isEmpty()) {
            absorbNew(generated, id);
        } else {
            absorbInto(matches.get(0), generated, id);
        }
    }

    private void absorbNew(KustomizeResource generated, ObjectId id) {
        Behavior behavior = generated.behavior();
        if (behavior == Behavior.MERGE || behavior == Behavior.REPLACE) {
            throw new KustomizeException(
                    "id " + id.goSyntax() + " does not exist; cannot merge or replace",
                    generated.origin().location());
        }
        append(generated);
    }

    private void absorbInto(KustomizeResource old, KustomizeResource generated, ObjectId id) {
        Behavior behavior = generated.behavior();
        if (behavior != Behavior.MERGE && behavior != Behavior.REPLACE) {
            throw new KustomizeException(
                    "id " + id.goSyntax() + " exists; can not use behavior: '" + behavior.word()
                            + "', behavior must be merge or replace",
                    generated.origin().location());
        }
        String origin = old.annotations().get(ORIGIN);
        generated.mergeMetadataFrom(old);
        if (behavior == Behavior.MERGE) {
            DataMaps.merge(generated.content(), old.content());
            keepOrigin(generated, origin);
        }
        resources.set(resources.indexOf(old), generated);
        changed();
    }

    private static void keepOrigin(KustomizeResource generated, @Nullable String origin) {
        if (origin != null) {
            Map<String, String> annotations = generated.annotations();
            annotations.put(ORIGIN, origin);
            generated.setAnnotations(annotations);
        }
    }

    private Set<ObjectId.Key> index() {
        if (index == null) {
            Set<ObjectId.Key> keys = new HashSet<>();
            for (KustomizeResource resource : resources) {
                keys.add(resource.currentId().key());
            }
            index = keys;
        }
        return index;
    }
}
