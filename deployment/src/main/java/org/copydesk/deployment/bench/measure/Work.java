package org.copydesk.deployment.bench.measure;

/** What one worker does again and again; false when there is nothing left to do. */
@FunctionalInterface
public interface Work {

    boolean once();
}
