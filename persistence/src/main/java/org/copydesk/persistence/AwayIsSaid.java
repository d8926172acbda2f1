package org.copydesk.persistence;

import org.hibernate.JDBCException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.internal.DefaultLoadEventListener;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.LoadEvent;
import org.hibernate.event.spi.LoadEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Where a connection breaks, the server gives its transaction up, and in one that is given up Hibernate answers whoever looks
 * something up by its key that there is none. Here the failure is one that it does not keep to itself.
 */
public final class AwayIsSaid implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        factory.getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .setListeners(EventType.LOAD, new Looking());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

    private static final class Looking extends DefaultLoadEventListener implements LoadEventListener {

        @Override
        public void onLoad(LoadEvent event, LoadType type) {
            try {
                super.onLoad(event, type);
            } catch (JDBCException failure) {
                throw Database.isAway(failure) ? new DatabaseAway(failure.getSQLException()) : failure;
            }
        }
    }
}
